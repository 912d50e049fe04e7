SELECT dossier.id, dossier.member_id, dossier.year, dossier.serial, dossier.state, dossier.since
FROM dossier JOIN member ON member.id = dossier.member_id
WHERE dossier.state = :state AND member.binned = 0
ORDER BY dossier.id
