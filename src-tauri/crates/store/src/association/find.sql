SELECT id, name_ar, name_latin, city_ar, city_latin, address_ar, address_latin, phone, email, cndp_number
FROM association
