SELECT DISTINCT member_start.member_id
FROM member_start CROSS JOIN member ON member.id = member_start.member_id
WHERE member_start.start >= :from AND member_start.start < :above AND member.binned = 0
ORDER BY member_start.start
LIMIT :count
