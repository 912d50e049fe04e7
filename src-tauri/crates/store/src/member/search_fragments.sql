SELECT member.id
FROM (SELECT rowid AS id FROM member_fragments WHERE member_fragments MATCH :match LIMIT :count) AS hit
    CROSS JOIN member ON member.id = hit.id
WHERE member.binned = 0
