SELECT count(*)
FROM standing INDEXED BY standing_rights
WHERE binned = 0 AND rights_on BETWEEN :from AND :to
