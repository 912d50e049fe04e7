SELECT id, member_id, kind, text, written_on, due_on, settled_on, answer, rules
FROM note
WHERE member_id = :member
ORDER BY id
