INSERT INTO dues_year (year, amount, due_on) VALUES (:year, :amount, :due_on)
ON CONFLICT (year) DO UPDATE SET amount = excluded.amount, due_on = excluded.due_on
