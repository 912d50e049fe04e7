SELECT id, member_id, answer_id, reason, field, was, asked_on, mended_on
FROM mend
WHERE member_id = :member
ORDER BY id
