SELECT first_id, second_id, dismissed_on FROM dismissed_pair ORDER BY first_id, second_id
