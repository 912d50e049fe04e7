DELETE FROM household WHERE member_id = :member AND position >= :position
