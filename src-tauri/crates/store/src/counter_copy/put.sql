INSERT INTO counter_copy (transmission_id, file, bytes, sha256, added_on)
VALUES (:transmission, :file, :bytes, :sha256, :added_on)
ON CONFLICT (transmission_id) DO UPDATE SET
    file = excluded.file, bytes = excluded.bytes, sha256 = excluded.sha256, added_on = excluded.added_on
