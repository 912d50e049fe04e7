SELECT transmission_id, dossier_id, member_id, year, serial, sha256, kind, mended
FROM transmission_line
WHERE member_id = :member AND transmission_id = :id
