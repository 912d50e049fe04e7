SELECT id FROM member WHERE cnss = :number ORDER BY id
