UPDATE standing SET
    review_on = :review_on, assessed_on = :assessed_on, faults = :faults, missing = :missing, expiring = :expiring,
    expired = :expired, expires_on = :expires_on, next_on = :next_on, next_kind = :next_kind, payment_on = :payment_on,
    rights_on = :rights_on, pieces = :pieces
WHERE member_id = :member
