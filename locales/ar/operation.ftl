# ما تم القيام به، في سجل التغييرات.

operation-register-created = إنشاء السجل
operation-association-changed = تعديل معطيات الجمعية
operation-bureau-changed = تعديل مكتب الجمعية
operation-agencies-changed = تعديل لائحة الوكالات
operation-liaison-changed = تعديل صفة هيئة الاتصال
operation-passphrase-changed = تغيير العبارة السرية
operation-recovery-code-renewed = تحرير ورقة استرجاع جديدة
operation-member-registered = تسجيل منخرط في السجل
operation-member-changed = تعديل بطاقة منخرط
operation-member-binned = نقل منخرط إلى سلة المحذوفات
operation-list-imported = استيراد اللائحة { $file } ({ $added ->
    [zero] دون إضافة
    [one] إضافة واحدة
    [two] إضافتان
    [few] { NUMBER($added) } إضافات
    [many] { NUMBER($added) } إضافة
   *[other] { NUMBER($added) } إضافة
}، { $changed ->
    [zero] دون تعديل
    [one] تعديل واحد
    [two] تعديلان
    [few] { NUMBER($changed) } تعديلات
    [many] { NUMBER($changed) } تعديلا
   *[other] { NUMBER($changed) } تعديل
})
operation-piece-recorded = تسجيل وثيقة: { $kind }
operation-dossier-moved = انتقال الملف إلى حالة «{ $state }»
operation-dossier-numbered = ترقيم الملف تحت رقم { $number }
operation-transmission-closed = إغلاق الإرسالية { $number } ({ $dossiers ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($dossiers) } ملفات
    [many] { NUMBER($dossiers) } ملفا
   *[other] { NUMBER($dossiers) } ملف
})
operation-attestation-issued = تسليم الشهادة رقم { $number }
operation-undone = التراجع عن آخر عملية
operation-redone = إعادة العملية
