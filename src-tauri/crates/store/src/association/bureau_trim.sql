DELETE FROM bureau_term WHERE position >= ?1
