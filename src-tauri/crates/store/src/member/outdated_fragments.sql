INSERT INTO member_fragments (member_fragments, rowid, keys)
SELECT 'delete', member_id, keys FROM member_outdated
