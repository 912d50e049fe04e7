SELECT key FROM standing_key WHERE member_id = :member ORDER BY key
