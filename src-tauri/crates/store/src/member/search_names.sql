SELECT member.last_ar, member.last_latin, member.first_ar, member.first_latin
FROM (SELECT rowid AS id FROM member_words WHERE member_words MATCH :match LIMIT :count) AS hit
    CROSS JOIN member ON member.id = hit.id
WHERE member.binned = 0
