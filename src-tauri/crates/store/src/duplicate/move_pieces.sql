UPDATE piece SET
    member_id = :into, position = position + (SELECT count(*) FROM piece WHERE member_id = :into)
WHERE member_id = :member
