UPDATE attestation SET copies = copies + 1 WHERE id = :id
