SELECT member_search.member_id
FROM member_search JOIN member ON member.id = member_search.member_id
WHERE member_search.arabic >= :from AND member_search.arabic < :above AND member.binned = 0
ORDER BY member_search.arabic
LIMIT :count
