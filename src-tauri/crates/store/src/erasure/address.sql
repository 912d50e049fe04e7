DELETE FROM address WHERE member_id = :member
