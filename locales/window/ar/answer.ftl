# أجوبة الصندوق: تسجيلها، وما تدل عليه مجتمعة.

answer-title = جواب الصندوق على الإرسالية { $number }
answer-back-action = الإرسالية
answer-ways-label = كيف وصل الجواب
answer-file-way = ملف إلكتروني
answer-text-way = نص
answer-typed-way = سطرا بسطر
answer-file-hint = ملف CSV أو Excel من الصندوق. لا يكتب أي شيء قبل أن تراجعوا كل شيء.
answer-drop-label = ضعوا هنا الملف الإلكتروني للجواب
answer-choose-action = اختيار الملف الإلكتروني
answer-reading-title = هل تظهر الأسماء بشكل خاطئ؟
answer-reading-hint = اختاروا هنا كيف كتب الملف الإلكتروني، ثم قدموه من جديد. لا تحتاج ملفات Excel إلى ذلك.
answer-encoding-label = ترميز الحروف
answer-separator-label = ما بين الأعمدة
answer-proposed-name = كما يجده البرنامج
answer-semicolon-name = فاصلة منقوطة
answer-comma-name = فاصلة
answer-tab-name = علامة جدولة
answer-text-label = نص الجواب
answer-text-hint = ألصقوا الرسالة: سطر لكل منخرط، مع رقم الملف أو رقم البطاقة الوطنية أو الاسم.
answer-read-action = قراءة النص
answer-typed-label = أسطر الإرسالية
answer-typed-hint = على السطر: A مقبول، C مقبول مع تصحيحات، R مرفوض، N غير معالج. تنقل الأسهم من سطر إلى آخر، ومفتاح الإدخال إلى السطر الموالي، وتتيح Ctrl مع الإدخال مراجعة الكل.
answer-typed-status = { $count ->
    [zero] لم يدخل أي شيء بعد
    [one] أدخل سطر واحد من { NUMBER($rows) }
    [two] أدخل سطران من { NUMBER($rows) }
    [few] أدخلت { NUMBER($count) } أسطر من { NUMBER($rows) }
    [many] أدخل { NUMBER($count) } سطرا من { NUMBER($rows) }
   *[other] أدخل { NUMBER($count) } سطر من { NUMBER($rows) }
}
answer-look-action = مراجعة قبل التسجيل
answer-decision-label = القرار بشأن الملف { $dossier }
answer-none-name = دون جواب
answer-registration-label = رقم التسجيل
answer-correction-label = { $field } حسب الصندوق
answer-reasons-label = أسباب الرفض
answer-remark-label = ملاحظة
answer-plan-title = مضمون الجواب
answer-same-status = هذا الجواب مسجل من قبل: لا شيء يتغير.
answer-written-status = { $count ->
    [zero] لا يوجد أي سطر للتسجيل حاليا.
    [one] سيسجل سطر واحد.
    [two] سيسجل سطران.
    [few] ستسجل { NUMBER($count) } أسطر.
    [many] سيسجل { NUMBER($count) } سطرا.
   *[other] سيسجل { NUMBER($count) } سطر.
}
answer-outcome-count = { $name }: { NUMBER($count) }
answer-left-status = { $count ->
    [zero] لا يوجد سطر يحتاج إلى تسوية.
    [one] سطر واحد يحتاج إلى تسوية: لن يسجل كما هو.
    [two] سطران يحتاجان إلى تسوية: لن يسجلا كما هما.
    [few] { NUMBER($count) } أسطر تحتاج إلى تسوية: لن تسجل كما هي.
    [many] { NUMBER($count) } سطرا تحتاج إلى تسوية: لن تسجل كما هي.
   *[other] { NUMBER($count) } سطر تحتاج إلى تسوية: لن تسجل كما هي.
}
answer-changed-status = { $count ->
    [zero] لا يعوض أي سطر جوابا مسجلا.
    [one] سطر واحد يعوض جوابا مسجلا من قبل.
    [two] سطران يعوضان جوابين مسجلين من قبل.
    [few] { NUMBER($count) } أسطر تعوض أجوبة مسجلة من قبل.
    [many] { NUMBER($count) } سطرا تعوض أجوبة مسجلة من قبل.
   *[other] { NUMBER($count) } سطر تعوض أجوبة مسجلة من قبل.
}
answer-silent-status = { $count ->
    [zero] لكل أسطر الإرسالية جواب.
    [one] يبقى سطر واحد من الإرسالية دون جواب.
    [two] يبقى سطران من الإرسالية دون جواب.
    [few] تبقى { NUMBER($count) } أسطر من الإرسالية دون جواب.
    [many] يبقى { NUMBER($count) } سطرا من الإرسالية دون جواب.
   *[other] يبقى { NUMBER($count) } سطر من الإرسالية دون جواب.
}
answer-take-label = { $count ->
    [zero] نقل تصحيحات الصندوق إلى البطاقات
    [one] نقل ما صححه الصندوق إلى بطاقة المنخرط
    [two] نقل ما صححه الصندوق إلى بطاقتي المنخرطين
    [few] نقل ما صححه الصندوق إلى { NUMBER($count) } بطاقات
    [many] نقل ما صححه الصندوق إلى { NUMBER($count) } بطاقة
   *[other] نقل ما صححه الصندوق إلى { NUMBER($count) } بطاقة
}
answer-take-hint = ستأخذ البطاقات القيم التي كتبها الصندوق.
answer-keep-hint = تحتفظ البطاقات بقيمكم؛ وتبقى التصحيحات مع الجواب.
answer-drop-action = التخلي عنه
answer-later-text = يمكن تسجيل الأسطر التي تحتاج إلى تسوية فيما بعد.
answer-note-action = { $count ->
    [zero] تسجيل الجواب
    [one] تسجيل سطر واحد
    [two] تسجيل سطرين
    [few] تسجيل { NUMBER($count) } أسطر
    [many] تسجيل { NUMBER($count) } سطرا
   *[other] تسجيل { NUMBER($count) } سطر
}
answer-noted-status = { $count ->
    [zero] لم يسجل أي سطر من الجواب على الإرسالية { $number }.
    [one] سجل سطر واحد من الجواب على الإرسالية { $number }.
    [two] سجل سطران من الجواب على الإرسالية { $number }.
    [few] سجلت { NUMBER($count) } أسطر من الجواب على الإرسالية { $number }.
    [many] سجل { NUMBER($count) } سطرا من الجواب على الإرسالية { $number }.
   *[other] سجل { NUMBER($count) } سطر من الجواب على الإرسالية { $number }.
}
answer-rows-title = أسطر الجواب
answer-groups-label = الأسطر المعروضة
answer-settle-group = للتسوية
answer-written-group = للتسجيل
answer-unchanged-group = مسجلة من قبل
answer-pending-group = قيد المعالجة
answer-aside-group = متروكة جانبا
answer-no-rows-title = لا يوجد أي سطر
answer-row-label = السطر { $row }
answer-before-text = المسجل من قبل: { $outcome }
answer-aside-action = تركه جانبا
answer-free-action = الرجوع إلى ما قرئ
answer-outcome-label = اختيار القرار
answer-reasons-action = الأسباب
answer-correct-action = تصحيح
answer-find-label = بحث ضمن الإرسالية
answer-find-action = البحث عن المنخرط
answer-find-other-action = شخص آخر
answer-find-none-status = لا يوجد سطر مطابق في الإرسالية.
answer-card-title = جواب الصندوق
answer-card-count = { NUMBER($answered) } من { NUMBER($rows) }
answer-card-none-text = لم يسجل أي جواب. سجلوه هنا عند وصوله.
answer-card-deliver-text = يسجل الجواب بعد تسجيل الإيداع.
answer-noted-text = سجل يوم { $date }
answer-begin-action = تسجيل الجواب
answer-statistics-title = أسباب الرفض
answer-statistics-action = أسباب الرفض
answer-from-label = الإرساليات المختومة من
answer-to-label = إلى
answer-statistics-none-title = لا يوجد أي جواب في هذه المدة
answer-statistics-none-text = وسعوا المدة، أو سجلوا جواب الصندوق انطلاقا من إرسالية مودعة.
answer-cause-column = السبب
answer-rejects-column = المرفوضة
answer-solved-column = المقبولة بعد ذلك
answer-categories-column = حسب الصنف
answer-unknown-category-name = غير مبين
answer-causes-title = الأسباب، من الأكثر إلى الأقل ورودا
answer-causes-none-text = لا يوجد أي رفض في هذه المدة.
