DELETE FROM standing_key WHERE member_id = :member
