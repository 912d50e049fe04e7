SELECT position, code, name_ar, name_latin, city_ar, city_latin
FROM agency
ORDER BY position
