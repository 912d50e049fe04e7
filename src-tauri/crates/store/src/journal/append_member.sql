INSERT INTO journal_member (member_id, journal_id) VALUES (:member, :entry)
