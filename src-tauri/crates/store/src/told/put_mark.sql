UPDATE told_mark SET due_on = :due_on, verdict = :verdict WHERE member_id = :member
