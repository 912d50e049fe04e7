INSERT INTO mend (member_id, answer_id, reason, field, was, asked_on)
VALUES (:member, :answer, :reason, :field, :was, :asked_on)
