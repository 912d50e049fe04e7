SELECT c.member_id, c.position, c.kind, c.due_on, c.since, c.about, c.dependant_id, c.months, c.doubtful
FROM clock c INDEXED BY clock_by_kind
JOIN standing s ON s.member_id = c.member_id
WHERE c.kind = :kind AND c.due_on BETWEEN :from AND :to AND s.binned = 0
ORDER BY c.due_on, c.member_id, c.position
LIMIT :count OFFSET :offset
