SELECT field, code, value, reason, accepted_on
FROM doubt
WHERE member_id = :member
ORDER BY field, code
