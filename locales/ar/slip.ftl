# بيان الإرسال ونسخته المرجعة.
slip-main-title = بيان إرسال ملفات التسجيل
slip-number-line = إرسالية رقم { $number } بتاريخ { $date }
slip-deposit-label = صفة الإيداع
slip-kind-label = المحتوى
slip-order-column = الرقم
slip-dossier-column = الملف
slip-cin-column = البطاقة
slip-lines-heading = الملفات المرفقة
slip-totals-heading = المجموع حسب الصنف
slip-count-column = عدد الملفات
slip-pages-column = عدد الصفحات
slip-dossiers-count = { $count ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($count) } ملفات
    [many] { NUMBER($count) } ملفا
   *[other] { NUMBER($count) } ملف
}
slip-pages-count = { $count ->
    [zero] دون صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($count) } صفحات
    [many] { NUMBER($count) } صفحة
   *[other] { NUMBER($count) } صفحة
}
slip-closed-line = حصر هذا البيان في: { $dossiers }، { $pages }.
slip-seal-heading = ختم الإرسالية
slip-fingerprint-line = بصمة مفتاح التوقيع: { $fingerprint }
slip-seal-note = يتغير الختم إذا تغير أي ملف من ملفات الإرسالية، ويعاد حسابه عند التحقق. ومفتاح التوقيع هو مفتاح سجل الجمعية.
slip-copy-title = نسخة للختم والإرجاع
slip-copy-note = المرجو إرجاع هذه النسخة إلى الجمعية مؤرخة وموقعة ومختومة من طرف الوكالة.
slip-receipt-heading = إشعار بالتوصل
slip-received-label = تاريخ التوصل
slip-receiver-label = من طرف (الاسم والصفة)
slip-received-count-label = عدد الملفات المتوصل بها
slip-order-label = رقم التسجيل بمكتب الضبط
slip-remarks-label = ملاحظات
slip-movement-column = العملية
slip-movements-heading = العمليات
slip-rows-column = عدد الأسطر
slip-additions-count = { $count ->
    [zero] دون إضافات
    [one] إضافة واحدة
    [two] إضافتان
    [few] { NUMBER($count) } إضافات
    [many] { NUMBER($count) } إضافة
   *[other] { NUMBER($count) } إضافة
}
slip-changes-count = { $count ->
    [zero] دون تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { NUMBER($count) } تغييرات
    [many] { NUMBER($count) } تغييرا
   *[other] { NUMBER($count) } تغيير
}
slip-removals-count = { $count ->
    [zero] دون تشطيبات
    [one] تشطيب واحد
    [two] تشطيبان
    [few] { NUMBER($count) } تشطيبات
    [many] { NUMBER($count) } تشطيبا
   *[other] { NUMBER($count) } تشطيب
}
slip-unchanged-count = { $count ->
    [zero] دون أسطر أخرى
    [one] سطر واحد دون تغيير
    [two] سطران دون تغيير
    [few] { NUMBER($count) } أسطر دون تغيير
    [many] { NUMBER($count) } سطرا دون تغيير
   *[other] { NUMBER($count) } سطر دون تغيير
}
