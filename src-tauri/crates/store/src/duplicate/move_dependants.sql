UPDATE dependant SET
    member_id = :into, position = position + (SELECT count(*) FROM dependant WHERE member_id = :into)
WHERE member_id = :member
