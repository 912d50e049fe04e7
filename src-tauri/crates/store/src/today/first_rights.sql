SELECT member_id, rights_on
FROM standing INDEXED BY standing_rights
WHERE binned = 0 AND rights_on BETWEEN :from AND :to
ORDER BY rights_on
LIMIT :count
