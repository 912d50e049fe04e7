DELETE FROM category_held WHERE member_id = :member
