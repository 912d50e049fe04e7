SELECT id FROM member WHERE number = :number ORDER BY id
