DELETE FROM declared_change WHERE member_id = :member
