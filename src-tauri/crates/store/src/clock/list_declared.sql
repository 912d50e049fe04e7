SELECT member_id, kind, happened_on, declared_on, proof
FROM declared_change
WHERE member_id = :member
ORDER BY happened_on, kind
