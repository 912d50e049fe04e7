INSERT INTO member_words (member_words, rowid, words, keys)
SELECT 'delete', member_id, words, keys FROM member_outdated
