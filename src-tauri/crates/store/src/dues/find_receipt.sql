SELECT id, year, serial, member_id, dues_year, amount, paid_on, means, reference, content, copies, cancelled_on,
    cancelled_why
FROM dues_receipt
WHERE year = :year AND serial = :serial
