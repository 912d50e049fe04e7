DELETE FROM scan WHERE member_id = :member
