DELETE FROM agency WHERE position >= ?1
