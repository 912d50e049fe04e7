INSERT INTO dependant (
    id, member_id, position, relation, last_ar, last_latin, first_ar, first_latin, birth, sex, cin, cnss,
    from_on, to_on, own_cover, school_years, married, disability_proof, died_on
)
VALUES (
    :id, :member, :position, :relation, :last_ar, :last_latin, :first_ar, :first_latin, :birth, :sex, :cin,
    :cnss, :from, :to, :own_cover, :school_years, :married, :disability_proof, :died_on
)
