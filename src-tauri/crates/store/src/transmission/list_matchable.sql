SELECT line.transmission_id, line.position, line.dossier_id, line.member_id, line.year, line.serial, line.sha256, line.kind, line.mended,
    member.last_ar, member.last_latin, member.first_ar, member.first_latin, member.identity_number, member.cnss,
    member.birth
FROM transmission_line AS line
LEFT JOIN member ON member.id = line.member_id
WHERE line.transmission_id = :id
ORDER BY line.position
