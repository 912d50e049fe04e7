UPDATE told SET state = 'stands'
WHERE member_id = :member
    AND transmission_id = (SELECT max(transmission_id) FROM told WHERE member_id = :member AND state = 'former')
    AND NOT EXISTS (SELECT 1 FROM told WHERE member_id = :member AND state = 'stands')
