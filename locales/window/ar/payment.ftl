# اشتراكات الصندوق في النافذة: حساب منخرط، المتأخرات، قراءة لائحة أداءات.

payment-room-name = اشتراكات الصندوق
payment-account-title = حساب اشتراكات الصندوق
payment-note-action = تدوين أداء
payment-note-this-action = تم الأداء
payment-former-title = الفترات السابقة
payment-empty-text = لا شهر معروف. دونوا أول أداء، أو أول شهر مستحق في البطاقة.
payment-not-followed-text = لم يدون أي أداء: يبدأ التتبع من أول أداء تدونونه.
payment-arrears-name = { $months ->
    [zero] دون متأخرات
    [one] شهر واحد غير مؤدى
    [two] شهران غير مؤديين
    [few] { NUMBER($months) } أشهر غير مؤداة
    [many] { NUMBER($months) } شهرا غير مؤدى
   *[other] { NUMBER($months) } شهر غير مؤدى
}
payment-none-owed-name = دون متأخرات
payment-due-text = إلى غاية { $date }
payment-paid-of-text = { $paid } من { $owed }
payment-paid-unknown-text = { $paid } (المبلغ الواجب غير معروف)
payment-noted-title = { $count ->
    [zero] لا أداء مدون
    [one] أداء واحد مدون
    [two] أداءان مدونان
    [few] { NUMBER($count) } أداءات مدونة
    [many] { NUMBER($count) } أداء مدونا
   *[other] { NUMBER($count) } أداء مدون
}
payment-imported-name = من لائحة
payment-remove-action = حذف
payment-removed-done = تم حذف الأداء.
payment-noted-done = تم تدوين الأداء.
payment-form-title = أداء لفائدة الصندوق
payment-months-label = برسم
payment-months-hint = مارس 2026 أو T1 2026 أو 2026-01..2026-03
payment-amount-label = المبلغ بالدرهم
payment-paid-on-label = تاريخ الأداء
payment-reference-label = رقم الوصل
payment-number-heading = رقم الانخراط
payment-arrears-note = من أقدم المتأخرات إلى أحدثها. لا تحتسب الزيادات عن التأخير: يحددها الصندوق وحده.
payment-import-action = قراءة لائحة الأداءات
payment-letters-action = مراسلة المنخرطين
payment-arrears-none-title = لا متأخرات معروفة
payment-arrears-none-text = تظهر المتأخرات هنا بمجرد تدوين أول أداء لمنخرط، باليد أو من لائحة.
payment-more-action = عرض الباقي
payment-import-title = أداءات من لائحة
payment-import-leave-action = دون كتابة
payment-import-now-action = { $count ->
    [zero] لا أداء جديد
    [one] كتابة أداء واحد
    [two] كتابة أداءين
    [few] كتابة { NUMBER($count) } أداءات
    [many] كتابة { NUMBER($count) } أداء
   *[other] كتابة { NUMBER($count) } أداء
}
payment-drop-label = ضعوا هنا لائحة الأداءات
payment-choose-action = اختيار الملف الإلكتروني
payment-drop-hint = ملف CSV أو مصنف، به عمود لرقم البطاقة أو رقم التسجيل في الصندوق، وعمود للأشهر، وعمود للمبلغ.
payment-imported-done = { $count ->
    [zero] لم يتغير شيء: هذه الأداءات مدونة من قبل.
    [one] تم تدوين أداء واحد.
    [two] تم تدوين أداءين.
    [few] تم تدوين { NUMBER($count) } أداءات.
    [many] تم تدوين { NUMBER($count) } أداء.
   *[other] تم تدوين { NUMBER($count) } أداء.
}
payment-row-heading = السطر
payment-fate-heading = المآل
payment-new-fate = جديد
payment-known-fate = مدون من قبل
payment-unmatched-fate = دون منخرط
payment-faulty-fate = غير مقروء
payment-plan-note = لم يكتب أي شيء بعد. ولن تكتب إلا الأداءات الجديدة.
payment-plan-more-text = تظهر هنا { NUMBER($shown) } الأسطر الأولى، وفي مقدمتها ما لن يكتب.
