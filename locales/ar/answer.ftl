# أجوبة «milaf» في الطرفية.

answer-register-created = تم إنشاء السجل: { $path }
answer-recovery-code = رمز الاسترجاع، يظهر مرة واحدة فقط: { $code }
answer-recovery-sheet = ورقة الاسترجاع: { $path }
answer-recovery-advice = اطبعوا الورقة واحفظوها في مكان مغلق خارج المكتب، ثم امحوا الملف. بدونها وبدون العبارة السرية لا يمكن استرجاع أي شيء.
answer-recovery-file = ورقة-الاسترجاع
answer-file-written = تمت الكتابة: { $path }
answer-sample-progress = الجمعية النموذجية
answer-choose-remedy = اختاروا من: { $choices }.
answer-commune-remedy = لا توجد جماعة بهذا الاسم أو توجد عدة جماعات. الأقرب: { $near }.
answer-number-heading = الرقم
answer-name-heading = الاسم
answer-identity-heading = البطاقة
answer-category-heading = الصنف
answer-commune-heading = الجماعة
answer-state-heading = الملف
answer-members-total = الأسطر { $range } من { NUMBER($total) }.
answer-members-none = لا يوجد منخرط يوافق «{ $text }».
answer-members-more = هناك نتائج أخرى: دققوا البحث، أو اطلبوا أسطرا أكثر بواسطة --limit.
answer-situation-title = الوضعية
answer-activities-title = الأنشطة
answer-family-title = الأسرة
answer-pieces-title = الوثائق
answer-steps-title = التسجيل والاشتراكات
answer-field-label = { $name }:
answer-number-label = رقم الانخراط:
answer-birth-place-label = مكان الولادة:
answer-rib-label = رقم الحساب البنكي:
answer-other-cover-label = تغطية إجبارية أخرى:
answer-dossier-label = الملف:
answer-note-label = ملاحظة:
answer-marital-label = الحالة العائلية:
answer-class-label = التصنيف الضريبي:
answer-turnover-label = رقم أعمال { $year }:
answer-tax-number-label = رقم التعريف الضريبي:
answer-professional-tax-label = الرسم المهني:
answer-ice-label = التعريف الموحد للمقاولة:
answer-trade-register-label = السجل التجاري:
answer-own-cover-label = تغطية خاصة:
answer-disability-name = تم الإدلاء بما يثبت الإعاقة
answer-valid-until = صالحة إلى غاية { $date }
answer-first-month-label = أول شهر مستحق ومؤدى:
answer-unpaid-label = أشهر غير مؤداة:
answer-since-period = ابتداء من { $from }
answer-until-period = إلى غاية { $to }
answer-between-period = من { $from } إلى { $to }
answer-ended-suffix = ، انتهى
answer-case-title = { $name }، بتاريخ { $date }
answer-supposed-line = افتراض: { $fact }
answer-dossier-printed = الملف { $number } ({ $state }): { $path }
answer-dossier-same = الورقة مطابقة لما في السجل.
answer-dossier-changed = تغير السجل بعد طباعة هذه الورقة: أعيدوا طباعتها.
answer-transmission-progress = الملفات
answer-transmission-kept = لم يختم أي شيء. أتموا هذه الملفات وعلموا عليها بالأمر «milaf dossier --ready»، أو ضعوها جانبا بواسطة --leave-faulty.
answer-transmission-sealed = تم ختم الإرسالية { $number }، { $dossiers ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($dossiers) } ملفات
    [many] { NUMBER($dossiers) } ملفا
   *[other] { NUMBER($dossiers) } ملف
}: { $path }
answer-fingerprint-line = بصمة مفتاح التوقيع: { $fingerprint }
answer-missing-line = { $name } — ينقص: { $missing }
answer-not-ready-line = { $name } — حالة الملف «{ $state }» وليس «جاهزا للإرسال».
answer-demo-progress = العرض
answer-demo-list = 1. اللائحة كما يمسكها مكتب: { $path }
answer-demo-register = 2. استيرادها في سجل مشفر، { $members ->
    [zero] دون منخرطين
    [one] منخرط واحد
    [two] منخرطان
    [few] { NUMBER($members) } منخرطين
    [many] { NUMBER($members) } منخرطا
   *[other] { NUMBER($members) } منخرط
}: { $path } (العبارة السرية: { $passphrase })
answer-demo-papers = 3. طباعة { $papers ->
    [zero] لا شيء
    [one] ورقة واحدة
    [two] ورقتين
    [few] { NUMBER($papers) } أوراق
    [many] { NUMBER($papers) } ورقة
   *[other] { NUMBER($papers) } ورقة
} بالعربية وبالفرنسية وباللغتين.
answer-demo-transmission = 4. إرسالية مختومة، { $dossiers ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($dossiers) } ملفات
    [many] { NUMBER($dossiers) } ملفا
   *[other] { NUMBER($dossiers) } ملف
}: { $path }
answer-demo-verdicts = 5. التحقق بمفتاح السجل: { $own }؛ ومن طرف من لا يعرف المفتاح: { $stranger }؛ وبعد تغيير بايت واحد: { $changed }.
answer-valid-verdict = صحيحة
answer-unknown-verdict = سليمة، الموقع غير معروف
answer-refused-verdict = مرفوضة
answer-changes-sealed = ختم الإرسالية { $number }، الإضافات: { NUMBER($additions) }، التغييرات: { NUMBER($changes) }، التشطيبات: { NUMBER($removals) }، دون تغيير: { NUMBER($unchanged) }: { $path }
