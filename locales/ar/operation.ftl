# ما تم القيام به، في سجل التغييرات.

operation-register-created = إنشاء السجل
operation-association-changed = تعديل معطيات الجمعية
operation-bureau-changed = تعديل مكتب الجمعية
operation-agencies-changed = تعديل لائحة الوكالات
operation-liaison-changed = تعديل صفة هيئة الاتصال
operation-passphrase-changed = تغيير العبارة السرية
operation-recovery-code-renewed = تحرير ورقة استرجاع جديدة
operation-member-registered = إضافة منخرط إلى السجل
operation-member-changed = تعديل بطاقة منخرط
operation-member-binned = نقل منخرط إلى سلة المحذوفات
operation-members-binned = { $members ->
    [zero] لم ينقل أي منخرط إلى سلة المحذوفات
    [one] نقل منخرط واحد إلى سلة المحذوفات
    [two] نقل منخرطين إلى سلة المحذوفات
    [few] نقل { NUMBER($members) } منخرطين إلى سلة المحذوفات
    [many] نقل { NUMBER($members) } منخرطا إلى سلة المحذوفات
   *[other] نقل { NUMBER($members) } منخرط إلى سلة المحذوفات
}
operation-members-restored = { $members ->
    [zero] لم يسترجع أي منخرط من سلة المحذوفات
    [one] استرجاع منخرط واحد من سلة المحذوفات
    [two] استرجاع منخرطين من سلة المحذوفات
    [few] استرجاع { NUMBER($members) } منخرطين من سلة المحذوفات
    [many] استرجاع { NUMBER($members) } منخرطا من سلة المحذوفات
   *[other] استرجاع { NUMBER($members) } منخرط من سلة المحذوفات
}
operation-dossiers-readied = { $dossiers ->
    [zero] لم يصبح أي ملف جاهزا للإرسال
    [one] ملف واحد جاهز للإرسال
    [two] ملفان جاهزان للإرسال
    [few] { NUMBER($dossiers) } ملفات جاهزة للإرسال
    [many] { NUMBER($dossiers) } ملفا جاهزا للإرسال
   *[other] { NUMBER($dossiers) } ملف جاهز للإرسال
}
operation-dossiers-numbered = { $dossiers ->
    [zero] لم يرقم أي ملف
    [one] ترقيم ملف واحد
    [two] ترقيم ملفين
    [few] ترقيم { NUMBER($dossiers) } ملفات
    [many] ترقيم { NUMBER($dossiers) } ملفا
   *[other] ترقيم { NUMBER($dossiers) } ملف
}
operation-dossiers-reviewed = { $dossiers ->
    [zero] لم تتغير حالة أي ملف
    [one] تغيرت حالة ملف واحد بحلول أجل وثيقة أو قاعدة
    [two] تغيرت حالة ملفين بحلول أجل وثيقة أو قاعدة
    [few] تغيرت حالة { NUMBER($dossiers) } ملفات بحلول أجل وثيقة أو قاعدة
    [many] تغيرت حالة { NUMBER($dossiers) } ملفا بحلول أجل وثيقة أو قاعدة
   *[other] تغيرت حالة { NUMBER($dossiers) } ملف بحلول أجل وثيقة أو قاعدة
}
operation-views-changed = تعديل طرق العرض المحفوظة
operation-sample-added = إضافة الجمعية النموذجية
operation-sample-removed = حذف الجمعية النموذجية
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
operation-scan-reshaped = تعديل صورة الوثيقة: { $kind }
operation-scan-removed = حذف ملف الوثيقة: { $kind }
operation-dossier-moved = انتقال الملف إلى حالة «{ $state }»
operation-dossier-numbered = ترقيم الملف تحت رقم { $number }
operation-transmission-closed = ختم الإرسالية { $number } ({ $dossiers ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($dossiers) } ملفات
    [many] { NUMBER($dossiers) } ملفا
   *[other] { NUMBER($dossiers) } ملف
})
operation-transmission-delivered = تدوين إيداع الإرسالية { $number }
operation-transmission-cancelled = إلغاء الإرسالية { $number }
operation-deposit-planned = تعديل تاريخ الإيداع المقبل
operation-attestation-issued = تسليم الشهادة رقم { $number }
operation-undone = التراجع عن آخر عملية
operation-redone = إعادة العملية
operation-doubt-accepted = قبول قيمة مشكوك فيها مع ذكر السبب
operation-case-noted = تدوين سؤال وجوابه
operation-members-merged = دمج بطاقتين في واحدة
operation-pair-dismissed = التصريح بأن بطاقتين لشخصين مختلفين
operation-pair-recalled = إعادة عرض زوج من البطاقات
operation-changes-transmitted = إرسال التغييرات في الإرسالية { $number } ({ $additions ->
    [zero] دون إضافات
    [one] إضافة واحدة
    [two] إضافتان
    [few] { NUMBER($additions) } إضافات
    [many] { NUMBER($additions) } إضافة
   *[other] { NUMBER($additions) } إضافة
}، { $changes ->
    [zero] دون تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { NUMBER($changes) } تغييرات
    [many] { NUMBER($changes) } تغييرا
   *[other] { NUMBER($changes) } تغيير
}، { $removals ->
    [zero] دون تشطيبات
    [one] تشطيب واحد
    [two] تشطيبان
    [few] { NUMBER($removals) } تشطيبات
    [many] { NUMBER($removals) } تشطيبا
   *[other] { NUMBER($removals) } تشطيب
})
operation-counter-copy-kept = حفظ نسخة الإرسالية { $number } الحاملة لخاتم الوكالة
operation-receipt-wait-set = تحديد أجل انتظار إشعارات التوصل في { $days ->
    [zero] دون أجل
    [one] يوم واحد
    [two] يومين
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يوما
   *[other] { NUMBER($days) } يوم
}
operation-removal-noted = تسجيل التشطيب: { $reason }
operation-removal-dropped = التراجع عن التشطيب
operation-answer-noted = تسجيل جواب الصندوق عن الإرسالية { $number } ({ $rows ->
    [zero] دون أسطر
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($rows) } أسطر
    [many] { NUMBER($rows) } سطرا
   *[other] { NUMBER($rows) } سطر
})
operation-reject-mended = تسوية سبب الرفض: { $reason }
operation-export-profile-changed = حفظ نموذج التصدير { $code }
operation-export-profile-removed = حذف نموذج التصدير { $code }
operation-export-profile-chosen = اختيار نموذج التصدير { $code }
operation-attestation-refused = رفض شهادة الانخراط رقم { $number }
operation-attestation-copied = تسليم نسخة من الشهادة رقم { $number }
operation-dues-set = تحديد واجب الانخراط السنوي برسم سنة { $year }
operation-dues-paid = تسليم وصل الانخراط رقم { $number }
operation-receipt-copied = تسليم نسخة من الوصل رقم { $number }
operation-dues-cancelled = إلغاء وصل الانخراط رقم { $number }
operation-contribution-noted = تدوين أداء لفائدة { -cnss }
operation-contribution-removed = حذف أداء لفائدة { -cnss }
operation-contributions-imported = استيراد الأداءات: { $file } ({ $payments ->
    [zero] دون أداءات
    [one] أداء واحد
    [two] أداءان
    [few] { NUMBER($payments) } أداءات
    [many] { NUMBER($payments) } أداء
   *[other] { NUMBER($payments) } أداء
})
operation-letter-noted = تدوين رسالة مضمونة
operation-change-declared = تدوين التصريح بتغيير
operation-meeting-noted = تدوين لقاء تواصلي
