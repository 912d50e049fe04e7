SELECT answer_id, transmission_id, line, member_id, dossier_id, outcome, registration, reasons, corrections, remark,
    attempt, stands
FROM answer_line
WHERE member_id = :member
ORDER BY transmission_id DESC, answer_id DESC, position DESC
