DELETE FROM stage WHERE member_id = :member AND position >= :position
