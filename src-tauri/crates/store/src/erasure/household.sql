DELETE FROM household WHERE member_id = :member
