UPDATE dependant SET
    member_id = :member, position = :position, relation = :relation, last_ar = :last_ar,
    last_latin = :last_latin, first_ar = :first_ar, first_latin = :first_latin, birth = :birth, sex = :sex,
    cin = :cin, cnss = :cnss, from_on = :from, to_on = :to, own_cover = :own_cover,
    school_years = :school_years, married = :married, disability_proof = :disability_proof,
    died_on = :died_on
WHERE id = :id
