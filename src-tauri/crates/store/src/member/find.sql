SELECT id, number, last_ar, last_latin, first_ar, first_latin, sex, birth, birth_place_ar, birth_place_latin,
    moroccan, nationality_ar, nationality_latin, identity_kind, identity_number, cnss, mobile, email, rib,
    other_cover, first_month, unpaid, amnesty_first_payment, note
FROM member
WHERE id = :id
