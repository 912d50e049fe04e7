SELECT 1 FROM member_unindexed LIMIT 1
