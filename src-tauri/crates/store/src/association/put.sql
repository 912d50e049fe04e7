INSERT INTO association (
    id, name_ar, name_latin, city_ar, city_latin, address_ar, address_latin, phone, email, cndp_number
)
VALUES (
    1, :name_ar, :name_latin, :city_ar, :city_latin, :address_ar, :address_latin, :phone, :email,
    :cndp_number
)
ON CONFLICT (id) DO UPDATE SET
    name_ar = :name_ar, name_latin = :name_latin, city_ar = :city_ar, city_latin = :city_latin,
    address_ar = :address_ar, address_latin = :address_latin, phone = :phone, email = :email,
    cndp_number = :cndp_number
