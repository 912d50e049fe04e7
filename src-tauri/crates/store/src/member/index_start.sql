INSERT INTO member_start (start, member_id)
SELECT DISTINCT value, member_search.member_id
FROM member_unindexed CROSS JOIN member_search USING (member_id) CROSS JOIN json_each(member_search.starts)
ORDER BY value
