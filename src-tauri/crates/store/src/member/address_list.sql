SELECT member_id, from_on, to_on, place, street_ar, street_latin, commune, city_ar, city_latin, postal_code
FROM address
WHERE member_id = :member
ORDER BY position
