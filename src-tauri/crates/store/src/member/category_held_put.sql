INSERT INTO category_held (
    member_id, position, from_on, to_on, category, sub_category, launch_cohort, practising_since, profit,
    owns_vehicle
)
VALUES (
    :member, :position, :from, :to, :category, :sub_category, :launch_cohort, :practising_since, :profit,
    :owns_vehicle
)
ON CONFLICT (member_id, position) DO UPDATE SET
    from_on = :from, to_on = :to, category = :category, sub_category = :sub_category,
    launch_cohort = :launch_cohort, practising_since = :practising_since, profit = :profit,
    owns_vehicle = :owns_vehicle
