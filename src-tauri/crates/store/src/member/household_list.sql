SELECT member_id, from_on, to_on, status
FROM household
WHERE member_id = :member
ORDER BY position
