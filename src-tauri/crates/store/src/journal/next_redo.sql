SELECT id, at, who, operation, undoes, payload, erased_on, status
FROM journal
WHERE status = 'done' AND undoes IS NOT NULL
ORDER BY id DESC
LIMIT 1
