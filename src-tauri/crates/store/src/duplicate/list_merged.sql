SELECT member_id, into_id, number, last_ar, last_latin, first_ar, first_latin, merged_on
FROM merged_member
WHERE into_id = :member
ORDER BY member_id
