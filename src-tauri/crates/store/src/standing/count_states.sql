SELECT state_rank, sum(n) FROM member_count WHERE binned = 0 AND n > 0 GROUP BY state_rank ORDER BY state_rank
