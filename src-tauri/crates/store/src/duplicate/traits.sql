SELECT id, last_ar, last_latin, first_ar, first_latin, birth, sex, identity_number, cnss, mobile, rib
FROM member
WHERE binned = 0
ORDER BY id
