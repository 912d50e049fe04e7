SELECT category, sum(n) AS n FROM member_count WHERE binned = 0 GROUP BY category HAVING sum(n) > 0 ORDER BY n DESC, category
