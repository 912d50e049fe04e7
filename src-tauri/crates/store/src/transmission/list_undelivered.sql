SELECT id, year, serial, kind, agency, on_behalf, state, closed_on, rules, seal, signer, receipt, received_on,
    cancelled_on, cancelled_why, file,
    (SELECT count(*) FROM transmission_line WHERE transmission_id = transmission.id AND kind = 'addition') AS dossiers,
    (SELECT count(*) FROM transmission_line WHERE transmission_id = transmission.id) AS line_count,
    (SELECT count(*) FROM answer_line WHERE transmission_id = transmission.id AND stands = 1) AS answered
FROM transmission
WHERE state = 'closed'
ORDER BY closed_on
LIMIT :count
