SELECT binned, state_rank, category, known_to_cnss, n FROM member_count WHERE n <> 0 ORDER BY 1, 2, 3, 4
