SELECT id, at, who, operation, undoes, payload, salt, digest, chain, erased_on IS NOT NULL AS erased
FROM journal
ORDER BY id
