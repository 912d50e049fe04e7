DELETE FROM scan WHERE id = :id
