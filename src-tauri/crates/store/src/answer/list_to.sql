SELECT id, transmission_id, source, file, noted_on FROM answer WHERE transmission_id = :transmission ORDER BY id DESC
