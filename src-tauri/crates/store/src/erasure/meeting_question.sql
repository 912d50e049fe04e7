DELETE FROM meeting_question WHERE note_id IN (SELECT id FROM note WHERE member_id = :member)
