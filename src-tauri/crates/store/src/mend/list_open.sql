SELECT id, member_id, answer_id, reason, field, was, asked_on, mended_on
FROM mend INDEXED BY mend_open
WHERE mended_on IS NULL
ORDER BY asked_on, id
LIMIT :count OFFSET :offset
