SELECT id, member_id, sent_on, number, scan_id, answered_on
FROM registered_letter
WHERE member_id = :member
ORDER BY sent_on, id
