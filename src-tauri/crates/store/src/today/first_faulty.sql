SELECT member_id, NULL
FROM standing INDEXED BY standing_faults
WHERE binned = 0 AND faults > 0
ORDER BY faults DESC
LIMIT :count
