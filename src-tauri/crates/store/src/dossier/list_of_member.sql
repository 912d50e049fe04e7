SELECT id, member_id, year, serial, state, since
FROM dossier
WHERE member_id = :member
ORDER BY id
