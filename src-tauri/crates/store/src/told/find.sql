SELECT member_id, transmission_id, told_on, removal, fields, state
FROM told INDEXED BY told_stands
WHERE member_id = :member AND state = 'stands'
