DELETE FROM dismissed_pair WHERE first_id = :member OR second_id = :member
