DELETE FROM answer
WHERE transmission_id = :transmission
    AND NOT EXISTS (SELECT 1 FROM transmission_line WHERE transmission_id = :transmission)
