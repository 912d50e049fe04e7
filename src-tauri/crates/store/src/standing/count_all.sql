SELECT coalesce(sum(n), 0) FROM member_count WHERE binned = :binned
