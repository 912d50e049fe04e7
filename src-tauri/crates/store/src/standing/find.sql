SELECT member_id, review_on, assessed_on, faults, missing, expiring, expired, expires_on, next_on, next_kind,
    payment_on, rights_on, pieces
FROM standing
WHERE member_id = ?1
