SELECT id, year, serial, kind, agency, on_behalf, state, closed_on, rules, seal, signer, receipt, received_on,
    cancelled_on, cancelled_why, file
FROM transmission
WHERE year = :year AND serial = :serial
