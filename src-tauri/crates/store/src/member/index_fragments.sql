INSERT INTO member_fragments (rowid, keys)
SELECT member_id, keys FROM member_unindexed CROSS JOIN member_search USING (member_id)
