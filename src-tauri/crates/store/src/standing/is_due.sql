SELECT review_on <= :today FROM standing WHERE member_id = :member
