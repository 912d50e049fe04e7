SELECT category, sum(n) FROM member_count WHERE binned = 0 AND n > 0 GROUP BY category ORDER BY category
