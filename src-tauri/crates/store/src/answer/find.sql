SELECT id, transmission_id, source, file, noted_on FROM answer WHERE id = :id
