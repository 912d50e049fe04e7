UPDATE transmission SET
    year = :year, serial = :serial, kind = :kind, agency = :agency, on_behalf = :on_behalf, state = :state,
    closed_on = :closed_on, rules = :rules, seal = :seal, signer = :signer, receipt = :receipt,
    received_on = :received_on, cancelled_on = :cancelled_on, cancelled_why = :cancelled_why, file = :file
WHERE id = :id
