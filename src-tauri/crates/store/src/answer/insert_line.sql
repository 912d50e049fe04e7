INSERT INTO answer_line (
    answer_id, position, transmission_id, line, member_id, dossier_id, outcome, registration, reasons, corrections,
    remark, attempt, stands
)
VALUES (
    :answer, :position, :transmission, :line, :member, :dossier, :outcome, :registration, :reasons, :corrections,
    :remark, :attempt, 1
)
