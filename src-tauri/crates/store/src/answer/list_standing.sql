SELECT answer_id, transmission_id, line, member_id, dossier_id, outcome, registration, reasons, corrections, remark,
    attempt, stands
FROM answer_line INDEXED BY answer_line_stands
WHERE transmission_id = :transmission AND stands = 1
ORDER BY line
