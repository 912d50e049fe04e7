UPDATE answer_line SET stands = 0 WHERE transmission_id = :transmission AND line = :line AND stands = 1
