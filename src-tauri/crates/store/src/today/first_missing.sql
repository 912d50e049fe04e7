SELECT member_id, NULL
FROM standing INDEXED BY standing_missing
WHERE binned = 0 AND missing > 0
ORDER BY missing
LIMIT :count
