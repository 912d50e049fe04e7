DELETE FROM parked WHERE transmission_id = :transmission
