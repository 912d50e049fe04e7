# ملف المنخرط: وضعيته ومعاينته وطباعته.

dossier-number-line = ملف رقم { $number }
dossier-unnumbered-line = ملف دون رقم
dossier-mark-ready-action = وضع كجاهز
dossier-accept-action = تسجيل القبول
dossier-accept-with-corrections-action = تسجيل القبول مع تصحيحات
dossier-reject-action = تسجيل الرفض
dossier-correct-action = وضع كمصحح
dossier-incomplete-action = إعادته إلى الإعداد
dossier-transmit-action = إعداد الإرسالية
dossier-moved-done = صار الملف في حالة «{ $state }».
dossier-more-label = عمليات أخرى على الملف
dossier-print-action = طباعة الملف
dossier-print-label = لغة الملف المطبوع
dossier-printed-done = فتح الملف رقم { $number } من أجل الطباعة.
dossier-save-action = حفظ بصيغة PDF
dossier-saved-done = تم الحفظ في: { $place }
dossier-missing-title = ما ينقص لكي يصبح الملف جاهزا
dossier-preview-title = معاينة الملف
dossier-preview-label = معاينة الملف صفحة بصفحة
dossier-draft-note = يمنح الرقم عند أول طباعة.
dossier-check-action = التحقق من ملف مطبوع
dossier-check-label = رمز الملف المطبوع
dossier-check-hint = امسحوا رمز الصفحة الأولى بقارئ الرموز أو ألصقوه هنا.
dossier-check-run-action = مقارنة
dossier-check-same-note = ما في الورق مطابق لما في السجل.
dossier-check-changed-note = تغير السجل بعد الطباعة: أعيدوا طباعة الملف قبل إيداعه.
