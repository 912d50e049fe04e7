SELECT member_id, transmission_id, told_on, removal, fields, state
FROM told
WHERE member_id = :member
ORDER BY transmission_id DESC
