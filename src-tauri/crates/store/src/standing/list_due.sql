SELECT member_id FROM standing INDEXED BY standing_review WHERE review_on <= :today ORDER BY review_on LIMIT :count
