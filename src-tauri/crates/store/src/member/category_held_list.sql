SELECT member_id, from_on, to_on, category, sub_category, launch_cohort, practising_since, profit, owns_vehicle
FROM category_held
WHERE member_id = :member
ORDER BY position
