DELETE FROM piece WHERE id = :id
