SELECT member_id, NULL
FROM standing INDEXED BY standing_expired
WHERE binned = 0 AND expired > 0
ORDER BY expired DESC
LIMIT :count
