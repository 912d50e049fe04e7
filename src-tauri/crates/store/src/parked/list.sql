SELECT parked.member_id, parked.transmission_id, parked.cause
FROM parked
ORDER BY parked.member_id
