SELECT q.note_id, n.member_id
FROM meeting_question q
JOIN note n ON n.id = q.note_id
WHERE q.meeting_id = :meeting
ORDER BY q.note_id
