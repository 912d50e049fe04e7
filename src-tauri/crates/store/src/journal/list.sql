SELECT id, at, who, operation, undoes, payload, erased_on, status FROM journal ORDER BY id DESC LIMIT :count OFFSET :offset
