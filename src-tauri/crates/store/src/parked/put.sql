INSERT INTO parked (member_id, transmission_id, cause)
VALUES (:member, :transmission, :cause)
ON CONFLICT (member_id) DO UPDATE SET transmission_id = excluded.transmission_id, cause = excluded.cause
