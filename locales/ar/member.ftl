# الأشخاص.

member-male-name = ذكر
member-female-name = أنثى
member-single-name = { $sex ->
    [male] عازب
    [female] عازبة
   *[other] عازب(ة)
}
member-married-name = { $sex ->
    [male] متزوج
    [female] متزوجة
   *[other] متزوج(ة)
}
member-divorced-name = { $sex ->
    [male] مطلق
    [female] مطلقة
   *[other] مطلق(ة)
}
member-widowed-name = { $sex ->
    [male] أرمل
    [female] أرملة
   *[other] أرمل(ة)
}
member-spouse-name = { $sex ->
    [male] زوج
    [female] زوجة
   *[other] زوج(ة)
}
member-child-name = ولد متكفل به
member-moroccan-name = مغربية
member-home-name = العنوان الشخصي
member-work-name = العنوان المهني
