INSERT INTO turnover (
    member_id, position, activity, year, amount, one_client, declared_on
)
VALUES (
    :member, :position, :activity, :year, :amount, :one_client, :declared_on
)
ON CONFLICT (member_id, position) DO UPDATE SET
    activity = :activity, year = :year, amount = :amount, one_client = :one_client,
    declared_on = :declared_on
