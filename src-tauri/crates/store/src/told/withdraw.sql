UPDATE told SET state = :state
WHERE member_id = :member AND transmission_id = :transmission AND state <> 'cancelled'
