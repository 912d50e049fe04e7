DELETE FROM told WHERE member_id = :member
