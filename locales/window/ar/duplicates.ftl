# الأشخاص المسجلون مرتين: الحالات والمقارنة ودمج البطاقتين.

duplicates-title = التكرارات
duplicates-open-action = التكرارات
duplicates-look-action = فحص
duplicates-waiting-text = { $count ->
    [zero] لا يبدو أحد مسجلا مرتين.
    [one] شخص واحد مسجل مرتين على الأرجح.
    [two] شخصان مسجلان مرتين على الأرجح.
    [few] { NUMBER($count) } أشخاص مسجلون مرتين على الأرجح.
    [many] { NUMBER($count) } شخصا مسجلون مرتين على الأرجح.
   *[other] { NUMBER($count) } شخص مسجلون مرتين على الأرجح.
}
duplicates-filter-label = الحالات المعروضة
duplicates-all-name = الكل
duplicates-certain-name = مؤكدة
duplicates-probable-name = مرجحة
duplicates-possible-name = محتملة
duplicates-dismissed-name = مستبعدة
duplicates-back-action = الرجوع إلى المنخرطين
duplicates-looking-status = البحث عن التكرارات جار…
duplicates-count-status = { $count ->
    [zero] لا توجد أي حالة للفحص
    [one] حالة واحدة للفحص
    [two] حالتان للفحص
    [few] { NUMBER($count) } حالات للفحص
    [many] { NUMBER($count) } حالة للفحص
   *[other] { NUMBER($count) } حالة للفحص
}
duplicates-none-title = لا يوجد أي تكرار
duplicates-none-text = لا يبدو أحد مسجلا مرتين ضمن هذا الصنف من الحالات.
duplicates-more-action = عرض الباقي
duplicates-number-text = رقم { $number }
duplicates-for-label = ما يؤيد:
duplicates-against-label = ما يعارض:
duplicates-compare-action = مقارنة
duplicates-dismiss-action = هما شخصان
duplicates-dismissed-status = هما شخصان: لن تقترح هذه الحالة بعد الآن.
duplicates-none-dismissed-title = لا توجد حالة مستبعدة
duplicates-none-dismissed-text = تجدون هنا الحالات التي قلتم إنها لشخصين مختلفين.
duplicates-recall-action = اقتراحها من جديد
duplicates-recalled-status = تقترح الحالة من جديد.

duplicates-pair-title = هل هو الشخص نفسه؟
duplicates-stays-title = البطاقة الباقية
duplicates-goes-title = البطاقة التي ستدمج فيها
duplicates-swap-action = تبديل البطاقتين
duplicates-open-member-action = فتح البطاقة
duplicates-list-action = كل الحالات
duplicates-fields-label = الخانات المختلفة
duplicates-nothing-name = لا شيء
duplicates-same-text = البطاقتان متطابقتان.
duplicates-rest-text = البطاقتان متطابقتان في كل ما عدا ذلك.
duplicates-brought-title = ما تأتي به البطاقة المدمجة أيضا
duplicates-pieces-text = { $count ->
    [zero] لا وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { NUMBER($count) } وثائق
    [many] { NUMBER($count) } وثيقة
   *[other] { NUMBER($count) } وثيقة
}
duplicates-scans-text = { $count ->
    [zero] لا نسخ ممسوحة
    [one] نسخة ممسوحة واحدة
    [two] نسختان ممسوحتان
    [few] { NUMBER($count) } نسخ ممسوحة
    [many] { NUMBER($count) } نسخة ممسوحة
   *[other] { NUMBER($count) } نسخة ممسوحة
}
duplicates-dossiers-text = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($count) } ملفات
    [many] { NUMBER($count) } ملفا
   *[other] { NUMBER($count) } ملف
}
duplicates-transmissions-text = { $count ->
    [zero] لا إرساليات
    [one] إرسالية واحدة
    [two] إرساليتان
    [few] { NUMBER($count) } إرساليات
    [many] { NUMBER($count) } إرسالية
   *[other] { NUMBER($count) } إرسالية
}
duplicates-attestations-text = { $count ->
    [zero] لا شهادات
    [one] شهادة واحدة
    [two] شهادتان
    [few] { NUMBER($count) } شهادات
    [many] { NUMBER($count) } شهادة
   *[other] { NUMBER($count) } شهادة
}
duplicates-notes-text = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { NUMBER($count) } ملاحظات
    [many] { NUMBER($count) } ملاحظة
   *[other] { NUMBER($count) } ملاحظة
}
duplicates-merge-action = الدمج في بطاقة واحدة
duplicates-merge-title = دمج البطاقتين
duplicates-keep-action = متابعة المقارنة
duplicates-stays-text = تبقى:
duplicates-goes-text = تغادر اللائحة:
duplicates-taken-text = { $count ->
    [zero] لا تؤخذ أي قيمة من البطاقة الثانية.
    [one] تؤخذ قيمة واحدة من البطاقة الثانية.
    [two] تؤخذ قيمتان من البطاقة الثانية.
    [few] تؤخذ { NUMBER($count) } قيم من البطاقة الثانية.
    [many] تؤخذ { NUMBER($count) } قيمة من البطاقة الثانية.
   *[other] تؤخذ { NUMBER($count) } قيمة من البطاقة الثانية.
}
duplicates-undo-text = تتبعها وثائقها وملفاتها وسجل تاريخها. و«تراجع» يفصل البطاقتين من جديد.
duplicates-merged-status = أصبحت البطاقتان بطاقة واحدة.
