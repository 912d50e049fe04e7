DELETE FROM turnover WHERE member_id = :member AND position >= :position
