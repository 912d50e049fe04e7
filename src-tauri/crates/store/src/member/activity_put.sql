INSERT INTO activity (
    member_id, position, from_on, to_on, label_ar, label_latin, class, tax_number, professional_tax,
    trade_register, ice
)
VALUES (
    :member, :position, :from, :to, :label_ar, :label_latin, :class, :tax_number, :professional_tax,
    :trade_register, :ice
)
ON CONFLICT (member_id, position) DO UPDATE SET
    from_on = :from, to_on = :to, label_ar = :label_ar, label_latin = :label_latin, class = :class,
    tax_number = :tax_number, professional_tax = :professional_tax, trade_register = :trade_register,
    ice = :ice
