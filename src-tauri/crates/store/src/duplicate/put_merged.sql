INSERT INTO merged_member (member_id, into_id, number, last_ar, last_latin, first_ar, first_latin, merged_on)
SELECT id, :into, number, last_ar, last_latin, first_ar, first_latin, :on
FROM member
WHERE id = :member
