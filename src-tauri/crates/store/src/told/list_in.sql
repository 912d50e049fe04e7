SELECT member_id FROM told WHERE transmission_id = :transmission
