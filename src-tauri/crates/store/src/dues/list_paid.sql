SELECT member_id, sum(amount) AS amount
FROM dues_receipt
WHERE dues_year = :year AND cancelled_on IS NULL AND member_id IS NOT NULL
GROUP BY member_id
