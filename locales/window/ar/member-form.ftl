# بطاقة المنخرط واستماراتها.

member-form-new-title = منخرط جديد
member-form-index-label = أقسام البطاقة
member-form-aside-label = الاشتراك وما ينقص
member-form-identity-title = الهوية
member-form-activity-title = النشاط
member-form-family-title = الأسرة
member-form-pieces-title = الوثائق
member-form-membership-title = الانخراط
member-form-contribution-title = الاشتراك
member-form-dossier-title = الملف
member-form-cases-title = الحالات المدروسة
member-form-history-title = سجل التغييرات
member-form-note-title = ملاحظات

member-form-saving-status = جار الحفظ…
member-form-saved-status = تم الحفظ
member-form-waiting-status = سيتم الحفظ عند كتابة الاسم
member-form-refused-status = هناك معلومة تحتاج إلى تصحيح

# الهوية
member-form-last-label = الاسم العائلي
member-form-first-label = الاسم الشخصي
member-form-cin-label = رقم البطاقة الوطنية
member-form-residence-label = رقم بطاقة الإقامة
member-form-birth-label = تاريخ الولادة
member-form-birth-place-label = مكان الولادة
member-form-sex-label = النوع
member-form-nationality-label = الجنسية
member-form-nationality-other-name = جنسية أخرى
member-form-which-nationality-label = اسم الجنسية
member-form-mobile-label = الهاتف النقال
member-form-email-label = البريد الإلكتروني
member-form-cnss-label = رقم التسجيل بالصندوق
member-form-rib-label = رقم الحساب البنكي
member-form-number-label = رقم المنخرط
member-form-home-label = العنوان الشخصي
member-form-work-label = العنوان المهني
member-form-commune-label = الجماعة
member-form-commune-hint = بالعربية أو بالفرنسية
member-form-commune-none-hint = لا توجد جماعة تبتدئ بهذه الحروف
member-form-city-label = المدينة أو الدوار
member-form-postal-code-label = الرمز البريدي
member-form-note-label = ملاحظات حرة
member-form-date-hint = اليوم/الشهر/السنة
member-form-month-hint = الشهر/السنة
member-form-unknown-name = غير محدد
member-form-yes-name = نعم
member-form-no-name = لا
member-form-more-title = معطيات أخرى

# البطاقة الوطنية
member-form-card-action = قراءة البطاقة
member-form-card-title = قراءة البطاقة الوطنية
member-form-card-label = الأسطر الثلاثة في ظهر البطاقة
member-form-card-hint = ألصقوها أو انقلوها: ثلاثة أسطر، في كل سطر 30 حرفا.
member-form-card-read-action = ملء البطاقة
member-form-card-done = { $fields ->
    [zero] تمت قراءة البطاقة
    [one] تمت قراءة البطاقة: نقلت معلومة واحدة
    [two] تمت قراءة البطاقة: نقلت معلومتان
    [few] تمت قراءة البطاقة: نقلت { $fields } معلومات
    [many] تمت قراءة البطاقة: نقلت { $fields } معلومة
   *[other] تمت قراءة البطاقة: نقلت { $fields } معلومة
}

# الاقتراحات والشكوك
member-form-proposals-label = اقتراحات بالحروف الأخرى
member-form-spelling-known-hint = { $members ->
    [zero] لا أحد
    [one] منخرط واحد
    [two] منخرطان
    [few] { $members } منخرطين
    [many] { $members } منخرطا
   *[other] { $members } منخرط
}
member-form-spelling-guess-hint = يلزم التحقق
member-form-likely-action = اعتماد «{ $likely }» (مفتاح Entrée)
member-form-open-twin-action = فتح بطاقة { $name }
member-form-twin-hint = الرقم نفسه مسجل لدى منخرط آخر (رقم { $number }). تحققوا من الرقم الصحيح.
member-form-accept-action = المعلومة صحيحة
member-form-reason-label = السبب
member-form-accept-done-action = قبول
member-form-doubt-accepted-done = تم قبول المعلومة
member-form-accepted-hint = قبل بتاريخ { $date }: { $reason }

# الفترات
member-form-period-label = الفترة
member-form-since-label = منذ
member-form-until-label = إلى غاية
member-form-since-hint = غير محدد
member-form-until-hint = لا يزال ساريا
member-form-former-title = { $count ->
    [zero] لا توجد فترة أخرى
    [one] فترة أخرى
    [two] فترتان أخريان
    [few] { $count } فترات أخرى
    [many] { $count } فترة أخرى
   *[other] { $count } فترة أخرى
}
member-form-new-value-label = الوضعية الجديدة
member-form-new-since-label = ابتداء من
member-form-succession-hint = تنتهي الوضعية الحالية في اليوم السابق، وتبقى محفوظة في السجل.
member-form-add-period-action = إضافة
member-form-cancel-action = إلغاء
member-form-remove-record-label = حذف: { $title }
member-form-move-action = تغيير العنوان
member-form-change-category-action = تغيير الصنف
member-form-change-status-action = تغيير الحالة العائلية
member-form-renew-membership-action = انخراط جديد

# النشاط
member-form-category-label = الصنف
member-form-sub-category-label = الصنف الفرعي
member-form-practising-label = يزاول المهنة منذ
member-form-profit-label = الربح السنوي (بالدرهم)
member-form-vehicle-label = مالك للعربة
member-form-cohort-label = سجل عند فتح الصنف
member-form-activity-label = النشاط المزاول
member-form-class-label = التصنيف الضريبي
member-form-tax-number-label = رقم التعريف الضريبي
member-form-professional-tax-label = الرسم المهني
member-form-trade-register-label = السجل التجاري
member-form-ice-label = التعريف الموحد للمقاولة
member-form-add-activity-action = إضافة نشاط
member-form-turnovers-title = رقم الأعمال حسب السنوات
member-form-turnover-label = رقم الأعمال لسنة { $year } (بالدرهم)
member-form-one-client-label = منه مع زبون واحد (بالدرهم)
member-form-declared-label = تاريخ إيداع الإقرار
member-form-year-label = السنة
member-form-add-year-action = إضافة السنة
member-form-other-cover-label = يستفيد من نظام إجباري آخر
member-form-first-month-label = أول شهر مؤدى
member-form-unpaid-label = الأشهر غير المؤداة
member-form-unpaid-hint = افصلوا بين الأشهر بفاصلة: { $example }.

# الأسرة
member-form-status-label = الحالة العائلية
member-form-spouses-title = الأزواج
member-form-children-title = الأولاد
member-form-add-spouse-action = إضافة زوج(ة)
member-form-add-child-action = إضافة ولد
member-form-own-cover-label = يستفيد(ت) من تغطية إجبارية خاصة
member-form-school-label = الشهادات المدرسية المدلى بها
member-form-school-hint = السنوات الدراسية مفصولة بفاصلة: { $example }.
member-form-married-label = متزوج(ة)
member-form-disability-label = وضعية إعاقة: تم الإدلاء بالوثيقة
member-form-marriage-label = تاريخ الزواج
member-form-divorce-label = نهاية الزواج
member-form-belongs-label = ضمن الأسرة منذ
member-form-left-label = إلى غاية
member-form-died-label = تاريخ الوفاة
member-form-rights-title = حقوق أفراد الأسرة
member-form-rights-hint = حقوق أفراد الأسرة تابعة لحقوق المنخرط.

# الانخراط
member-form-association-number-label = رقم الانخراط في الجمعية
member-form-chamber-number-label = رقم التسجيل في الغرفة
member-form-chamber-label = اسم الغرفة

# المراحل
member-form-stages-title = مراحل التسجيل
member-form-stage-on-label = تمت المرحلة بتاريخ
member-form-stage-proof-label = الإثبات
member-form-stage-proof-hint = اكتبوا التاريخ أولا، ثم رقم الوصل أو الرسالة.

# ما ينقص والرسالة
member-form-gaps-title = ما ينقص لكي يصبح الملف جاهزا
member-form-gaps-none = لا ينقص أي شيء
member-form-gap-required-name = ناقص
member-form-gap-ending-name = للتجديد
member-form-fill-action = إدخال
member-form-bring-action = إضافة
member-form-renew-action = تجديد
member-form-message-action = رسالة
member-form-message-label = رسالة إلى المنخرط
member-form-message-copy-action = نسخ الرسالة
member-form-message-language-label = لغة الرسالة
member-form-message-done = تم نسخ الرسالة: ألصقوها في واتساب أو في رسالة قصيرة.

# المعاينة
member-form-show-dossier-action = معاينة
member-form-hide-dossier-action = إخفاء
member-form-dossier-hint = كما سيطبع الآن، بجانب البطاقة.

# الحالات
member-form-add-case-action = تدوين سؤال
member-form-cases-none = لا توجد أي حالة. دونوا هنا سؤال المنخرط والجواب المقدم.
member-form-question-label = السؤال
member-form-answer-label = الجواب المقدم
member-form-rules-label = القواعد المعتمدة
member-form-rules-hint = البحث في دليل القواعد
member-form-drop-rule-label = حذف القاعدة { $rule }
member-form-save-case-action = حفظ
member-form-case-done = تم تدوين السؤال
member-form-case-open-name = بدون جواب
member-form-case-settled-name = أجيب عنه بتاريخ { $date }
member-form-answer-action = جواب
member-form-edit-case-action = تعديل
member-form-case-rules-hint = استنادا إلى: { $rules }
