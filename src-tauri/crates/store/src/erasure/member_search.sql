DELETE FROM member_search WHERE member_id = :member
