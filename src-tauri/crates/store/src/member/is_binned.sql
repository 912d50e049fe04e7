SELECT binned FROM member WHERE id = :id
