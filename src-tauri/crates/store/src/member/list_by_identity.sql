SELECT id FROM member WHERE identity_number = :number ORDER BY id
