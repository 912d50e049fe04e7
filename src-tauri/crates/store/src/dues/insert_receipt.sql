INSERT INTO dues_receipt (year, serial, member_id, dues_year, amount, paid_on, means, reference, content)
VALUES (:year, :serial, :member, :dues_year, :amount, :paid_on, :means, :reference, :content)
