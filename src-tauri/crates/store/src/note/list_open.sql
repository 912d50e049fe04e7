SELECT id, member_id, kind, text, written_on, due_on, settled_on, answer, rules
FROM note
WHERE settled_on IS NULL
ORDER BY due_on IS NULL, due_on, id
