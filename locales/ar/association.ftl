# الجمعية ومكتبها والانخراطات.

association-president-name = { $sex ->
    [male] الرئيس
    [female] الرئيسة
   *[other] الرئيس(ة)
}
association-secretary-name = { $sex ->
    [male] الكاتب العام
    [female] الكاتبة العامة
   *[other] الكاتب(ة) العام(ة)
}
association-treasurer-name = { $sex ->
    [male] أمين المال
    [female] أمينة المال
   *[other] أمين(ة) المال
}
association-membership-name = الانخراط في الجمعية
association-chamber-name = التسجيل في الغرفة المهنية
