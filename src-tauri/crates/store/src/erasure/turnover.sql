DELETE FROM turnover WHERE member_id = :member
