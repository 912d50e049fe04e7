SELECT id, member_id, year, serial, state, since
FROM dossier
WHERE year = :year AND serial = :serial
