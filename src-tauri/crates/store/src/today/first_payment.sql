SELECT member_id, payment_on
FROM standing INDEXED BY standing_payment
WHERE binned = 0 AND payment_on = :from
LIMIT :count
