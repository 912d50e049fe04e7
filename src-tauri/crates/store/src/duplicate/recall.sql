DELETE FROM dismissed_pair WHERE first_id = :first AND second_id = :second
