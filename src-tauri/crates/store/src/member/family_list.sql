SELECT id, relation, last_ar, last_latin, first_ar, first_latin, birth, sex, cin, cnss, from_on, to_on,
    own_cover, school_years, married, disability_proof, died_on
FROM dependant
WHERE member_id = :member
ORDER BY position
