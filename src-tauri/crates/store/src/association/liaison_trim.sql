DELETE FROM liaison_fact WHERE position >= ?1
