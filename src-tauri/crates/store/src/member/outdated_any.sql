SELECT 1 FROM member_outdated LIMIT 1
