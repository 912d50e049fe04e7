SELECT count(*)
FROM transmission_line AS line
JOIN transmission ON transmission.id = line.transmission_id
WHERE line.member_id = :member AND line.dossier_id = :dossier AND line.kind = 'addition'
    AND line.transmission_id <= :until AND transmission.state <> 'cancelled'
