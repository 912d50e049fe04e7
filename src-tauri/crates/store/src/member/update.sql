UPDATE member SET
    number = :number, last_ar = :last_ar, last_latin = :last_latin, first_ar = :first_ar,
    first_latin = :first_latin, sex = :sex, birth = :birth, birth_place_ar = :birth_place_ar,
    birth_place_latin = :birth_place_latin, moroccan = :moroccan, nationality_ar = :nationality_ar,
    nationality_latin = :nationality_latin, identity_kind = :identity_kind,
    identity_number = :identity_number, cnss = :cnss, mobile = :mobile, email = :email, rib = :rib,
    other_cover = :other_cover, first_month = :first_month, unpaid = :unpaid,
    amnesty_first_payment = :amnesty_first_payment, note = :note, changed_at = :changed_at,
    changed_in = :changed_in, category = :category, commune = :commune, known_to_cnss = :known_to_cnss,
    sort_fr = :sort_fr, sort_ar = :sort_ar, number_key = :number_key
WHERE id = :id
