UPDATE registered_letter SET
    member_id = :member, sent_on = :sent_on, number = :number, scan_id = :scan, answered_on = :answered_on
WHERE id = :id
