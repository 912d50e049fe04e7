DELETE FROM dependant WHERE member_id = :member
