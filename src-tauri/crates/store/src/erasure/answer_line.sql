UPDATE answer_line SET
    member_id = NULL, dossier_id = NULL, registration = '', corrections = '{}', remark = ''
WHERE member_id = :member
