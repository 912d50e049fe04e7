SELECT id, kind, dependant_id, state, form, seen_on, seen_by, received_on, issued_on, valid_until, returned_on, scan_id
FROM piece
WHERE member_id = :member
ORDER BY position
