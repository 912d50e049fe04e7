INSERT INTO dismissed_pair (first_id, second_id, dismissed_on) VALUES (:first, :second, :on)
ON CONFLICT (first_id, second_id) DO NOTHING
