DELETE FROM address WHERE member_id = :member AND position >= :position
