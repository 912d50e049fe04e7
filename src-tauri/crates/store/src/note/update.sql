UPDATE note SET
    member_id = :member, kind = :kind, text = :text, written_on = :written_on, due_on = :due_on,
    settled_on = :settled_on, answer = :answer, rules = :rules
WHERE id = :id
