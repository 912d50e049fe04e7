INSERT INTO agency (
    position, code, name_ar, name_latin, city_ar, city_latin
)
VALUES (
    :position, :code, :name_ar, :name_latin, :city_ar, :city_latin
)
ON CONFLICT (position) DO UPDATE SET
    code = :code, name_ar = :name_ar, name_latin = :name_latin, city_ar = :city_ar, city_latin = :city_latin
