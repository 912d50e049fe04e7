INSERT INTO bureau_term (
    position, office, last_ar, last_latin, first_ar, first_latin, sex, from_on, to_on
)
VALUES (
    :position, :office, :last_ar, :last_latin, :first_ar, :first_latin, :sex, :from, :to
)
ON CONFLICT (position) DO UPDATE SET
    office = :office, last_ar = :last_ar, last_latin = :last_latin, first_ar = :first_ar,
    first_latin = :first_latin, sex = :sex, from_on = :from, to_on = :to
