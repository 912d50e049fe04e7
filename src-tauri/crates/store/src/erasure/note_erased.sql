INSERT INTO erased (member_id, erased_on, journal_id) VALUES (:member, :on, :entry)
ON CONFLICT (member_id) DO NOTHING
