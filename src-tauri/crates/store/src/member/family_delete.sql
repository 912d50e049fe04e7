DELETE FROM dependant WHERE id = :id
