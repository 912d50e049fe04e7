UPDATE dossier SET
    member_id = :member, year = :year, serial = :serial, state = :state, since = :since
WHERE id = :id
