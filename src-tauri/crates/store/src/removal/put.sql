INSERT INTO removal (member_id, reason, since_on, note)
VALUES (:member, :reason, :since_on, :note)
ON CONFLICT (member_id) DO UPDATE SET
    reason = excluded.reason, since_on = excluded.since_on, note = excluded.note
