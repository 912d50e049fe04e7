DELETE FROM note WHERE member_id = :member
