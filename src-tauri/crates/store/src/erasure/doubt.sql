DELETE FROM doubt WHERE member_id = :member
