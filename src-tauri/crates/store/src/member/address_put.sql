INSERT INTO address (
    member_id, position, from_on, to_on, place, street_ar, street_latin, commune, city_ar, city_latin,
    postal_code
)
VALUES (
    :member, :position, :from, :to, :place, :street_ar, :street_latin, :commune, :city_ar, :city_latin,
    :postal_code
)
ON CONFLICT (member_id, position) DO UPDATE SET
    from_on = :from, to_on = :to, place = :place, street_ar = :street_ar, street_latin = :street_latin,
    commune = :commune, city_ar = :city_ar, city_latin = :city_latin, postal_code = :postal_code
