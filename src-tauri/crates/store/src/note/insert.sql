INSERT INTO note (
    id, member_id, kind, text, written_on, due_on, settled_on, answer, rules
)
VALUES (
    :id, :member, :kind, :text, :written_on, :due_on, :settled_on, :answer, :rules
)
