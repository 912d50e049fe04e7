SELECT id, member_id, from_month, to_month, amount, paid_on, reference, origin
FROM contribution_payment
WHERE member_id = :member
ORDER BY from_month, id
