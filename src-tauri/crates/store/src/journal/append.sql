INSERT INTO journal (id, at, who, operation, undoes, payload, salt, digest, chain, status)
VALUES (:id, :at, :who, :operation, :undoes, :payload, :salt, :digest, :chain, :status)
