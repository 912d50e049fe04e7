SELECT member_id, expires_on
FROM standing INDEXED BY standing_expires
WHERE binned = 0 AND expires_on BETWEEN :from AND :to
ORDER BY expires_on
LIMIT :count
