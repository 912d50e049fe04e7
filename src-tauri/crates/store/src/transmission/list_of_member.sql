SELECT id, year, serial, kind, agency, on_behalf, state, closed_on, rules, seal, signer, receipt, received_on,
    cancelled_on, cancelled_why, file
FROM transmission
WHERE id IN (SELECT transmission_id FROM transmission_line WHERE member_id = :member)
ORDER BY id DESC
