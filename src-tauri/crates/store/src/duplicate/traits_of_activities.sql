SELECT member_id, ice FROM activity WHERE ice IS NOT NULL ORDER BY member_id, position
