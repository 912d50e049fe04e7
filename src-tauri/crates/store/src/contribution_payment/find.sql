SELECT id, member_id, from_month, to_month, amount, paid_on, reference, origin
FROM contribution_payment
WHERE id = :id
