SELECT member_id, position, kind, due_on, since, about, dependant_id, months, doubtful
FROM clock
WHERE member_id = :member
ORDER BY due_on, position
