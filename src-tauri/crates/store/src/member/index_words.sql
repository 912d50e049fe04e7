INSERT INTO member_words (rowid, words, keys)
SELECT member_id, words, keys FROM member_unindexed CROSS JOIN member_search USING (member_id)
