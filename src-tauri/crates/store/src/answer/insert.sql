INSERT INTO answer (transmission_id, source, file, noted_on)
VALUES (:transmission, :source, :file, :noted_on)
