UPDATE told SET state = 'former' WHERE member_id = :member AND state = 'stands'
