SELECT id, number, last_ar, last_latin, first_ar, first_latin, identity_kind, identity_number, birth, cnss,
    mobile, category, commune, state, changed_at
FROM member
WHERE id = ?1
