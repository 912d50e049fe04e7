SELECT EXISTS (
    SELECT 1
    FROM transmission_line AS line
    JOIN transmission ON transmission.id = line.transmission_id
    WHERE line.member_id = :member AND line.dossier_id = :dossier AND line.transmission_id > :after
        AND line.kind = 'addition'
        AND transmission.state <> 'cancelled'
)
