SELECT transmission_id, file, bytes, sha256, added_on FROM counter_copy WHERE transmission_id = :transmission
