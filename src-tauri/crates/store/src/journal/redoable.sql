SELECT id FROM journal WHERE status = 'undone'
UNION ALL
SELECT id FROM journal WHERE status = 'done' AND undoes IS NOT NULL
