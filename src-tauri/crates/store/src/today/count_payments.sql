SELECT payment_on, count(*)
FROM standing INDEXED BY standing_payment
WHERE binned = 0 AND payment_on BETWEEN :from AND :to
GROUP BY payment_on
ORDER BY payment_on
