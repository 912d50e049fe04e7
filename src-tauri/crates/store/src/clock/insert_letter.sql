INSERT INTO registered_letter (id, member_id, sent_on, number, scan_id, answered_on)
VALUES (:id, :member, :sent_on, :number, :scan, :answered_on)
