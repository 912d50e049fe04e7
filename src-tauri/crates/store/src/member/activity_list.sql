SELECT member_id, from_on, to_on, label_ar, label_latin, class, tax_number, professional_tax, trade_register,
    ice
FROM activity
WHERE member_id = :member
ORDER BY position
