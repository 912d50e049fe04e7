SELECT told.member_id
FROM told INDEXED BY told_stands
WHERE told.state = 'stands' AND told.removal IS NULL
ORDER BY told.member_id
