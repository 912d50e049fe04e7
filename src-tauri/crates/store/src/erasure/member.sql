DELETE FROM member WHERE id = :member
