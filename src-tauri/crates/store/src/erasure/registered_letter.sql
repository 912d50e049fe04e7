DELETE FROM registered_letter WHERE member_id = :member
