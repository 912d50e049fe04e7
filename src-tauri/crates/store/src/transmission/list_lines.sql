SELECT transmission_id, dossier_id, member_id, year, serial, sha256, kind, mended
FROM transmission_line
WHERE transmission_id = :id
ORDER BY position
