UPDATE piece SET
    member_id = :member, position = :position, kind = :kind, dependant_id = :dependant, state = :state,
    form = :form, seen_on = :seen_on, seen_by = :seen_by, received_on = :received_on, issued_on = :issued_on, valid_until = :valid_until,
    returned_on = :returned_on, scan_id = :scan
WHERE id = :id
