INSERT INTO household (
    member_id, position, from_on, to_on, status
)
VALUES (
    :member, :position, :from, :to, :status
)
ON CONFLICT (member_id, position) DO UPDATE SET
    from_on = :from, to_on = :to, status = :status
