INSERT INTO meeting_question (meeting_id, note_id) VALUES (:meeting, :note)
ON CONFLICT (meeting_id, note_id) DO NOTHING
