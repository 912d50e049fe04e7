SELECT CASE first_id WHEN :member THEN second_id ELSE first_id END, dismissed_on
FROM dismissed_pair
WHERE first_id = :member OR second_id = :member
