SELECT position, office, last_ar, last_latin, first_ar, first_latin, sex, from_on, to_on
FROM bureau_term
ORDER BY position
