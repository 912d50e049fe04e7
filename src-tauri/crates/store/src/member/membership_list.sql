SELECT member_id, from_on, to_on, body, number, body_name_ar, body_name_latin
FROM membership
WHERE member_id = :member
ORDER BY position
