INSERT INTO contribution_payment (member_id, from_month, to_month, amount, paid_on, reference, origin)
VALUES (:member, :from_month, :to_month, :amount, :paid_on, :reference, :origin)
