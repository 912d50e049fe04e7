SELECT id, at, who, operation, undoes, payload, erased_on, status FROM journal WHERE id = :id
