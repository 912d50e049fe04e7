SELECT member_id, stage, reached_on, proof
FROM stage
WHERE member_id = :member
ORDER BY position
