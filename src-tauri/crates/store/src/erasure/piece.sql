DELETE FROM piece WHERE member_id = :member
