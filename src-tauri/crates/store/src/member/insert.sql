INSERT INTO member (
    id, number, last_ar, last_latin, first_ar, first_latin, sex, birth, birth_place_ar, birth_place_latin,
    moroccan, nationality_ar, nationality_latin, identity_kind, identity_number, cnss, mobile, email, rib,
    other_cover, first_month, unpaid, amnesty_first_payment, note, changed_at, changed_in, category, commune,
    known_to_cnss, sort_fr, sort_ar, number_key, binned, state, state_rank
)
VALUES (
    :id, :number, :last_ar, :last_latin, :first_ar, :first_latin, :sex, :birth, :birth_place_ar,
    :birth_place_latin, :moroccan, :nationality_ar, :nationality_latin, :identity_kind, :identity_number,
    :cnss, :mobile, :email, :rib, :other_cover, :first_month, :unpaid, :amnesty_first_payment, :note,
    :changed_at, :changed_in, :category, :commune, :known_to_cnss, :sort_fr, :sort_ar, :number_key, 0, NULL,
    0
)
