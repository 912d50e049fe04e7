INSERT INTO piece (
    id, member_id, position, kind, dependant_id, state, form, seen_on, seen_by, received_on, issued_on, valid_until,
    returned_on, scan_id
)
VALUES (
    :id, :member, :position, :kind, :dependant, :state, :form, :seen_on, :seen_by, :received_on, :issued_on, :valid_until,
    :returned_on, :scan
)
