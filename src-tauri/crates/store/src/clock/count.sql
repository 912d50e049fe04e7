SELECT count(*), count(CASE WHEN c.due_on < :today THEN 1 END)
FROM clock c INDEXED BY clock_by_kind
JOIN standing s ON s.member_id = c.member_id
WHERE c.kind = :kind AND c.due_on BETWEEN :from AND :to AND s.binned = 0
