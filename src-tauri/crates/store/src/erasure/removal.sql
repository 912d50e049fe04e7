DELETE FROM removal WHERE member_id = :member
