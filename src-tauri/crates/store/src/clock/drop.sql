DELETE FROM clock WHERE member_id = :member
