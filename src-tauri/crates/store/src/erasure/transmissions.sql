SELECT DISTINCT transmission_id FROM transmission_line WHERE member_id = :member
