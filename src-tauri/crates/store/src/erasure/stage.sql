DELETE FROM stage WHERE member_id = :member
