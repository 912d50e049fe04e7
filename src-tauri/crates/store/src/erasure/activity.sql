DELETE FROM activity WHERE member_id = :member
