SELECT member_id, activity, year, amount, one_client, declared_on
FROM turnover
WHERE member_id = :member
ORDER BY position
