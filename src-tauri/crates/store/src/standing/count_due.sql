SELECT count(*) FROM standing INDEXED BY standing_review WHERE review_on <= :today
