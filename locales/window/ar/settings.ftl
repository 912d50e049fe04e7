# الإعدادات: الجمعية ومفاتيح السجل والمظهر والقواعد.

settings-index-label = أقسام الإعدادات
settings-association-title = الجمعية
settings-bureau-title = المكتب
settings-agencies-title = وكالات الصندوق
settings-liaison-title = هيئة الاتصال
settings-receipt-title = الإشعارات بالتوصل
settings-security-title = الأمان
settings-appearance-title = المظهر
settings-exports-title = نماذج التصدير
settings-rules-title = دليل القواعد
settings-history-title = سجل التغييرات
settings-saved-status = تم الحفظ
settings-unsaved-status = لم يحفظ بعد
settings-name-label = الاسم
settings-city-label = المدينة
settings-address-label = العنوان
settings-phone-label = الهاتف
settings-email-label = البريد الإلكتروني
settings-cndp-title = إذن اللجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي
settings-cndp-label = رقم الإذن
settings-cndp-hint = يظهر في الأوراق. يترك فارغا إلى حين التوصل به.
settings-no-authorisation-concern = رقم الإذن غير مدون: المرجو إيداع الطلب لدى اللجنة الوطنية والاحتفاظ بوصل الإيداع.
settings-no-city-concern = المدينة غير مدونة: تحرر الأوراق «بـ…».
settings-nobody-concern = { $office }: لا أحد يتولى هذه المهمة اليوم.
settings-overlap-concern = { $office }: شخصان في نفس المهمة ابتداء من { $date }. المرجو إنهاء الولاية الأولى في اليوم السابق للثانية.
settings-overlap-always-concern = { $office }: ولايتان متداخلتان. المرجو تحديد تاريخ كل واحدة.
settings-gap-concern = { $office }: لم يتول أحد هذه المهمة من { $from } إلى { $to }.
settings-document-concern = النص { $number }: الوثيقة المثبتة غير مدونة.
settings-today-title = أعضاء المكتب اليوم
settings-since-line = منذ { $date }
settings-nobody-name = لا أحد
settings-in-office-name = يزاول مهامه
settings-terms-title = الولايات
settings-terms-empty = لا توجد أي ولاية مدونة
settings-terms-hint = المرجو تدوين اسم الرئيس(ة) منذ الجمع العام الذي انتخب فيه: يظهر اسمه في الأوراق.
settings-term-add = إضافة ولاية
settings-term-remove = حذف الولاية { $number }
settings-term-removed = تم حذف الولاية.
settings-office-label = المهمة
settings-sex-label = الصفة
settings-male-name = السيد
settings-female-name = السيدة
settings-from-label = من
settings-to-label = إلى
settings-agencies-empty = لا توجد أي وكالة مدونة
settings-agencies-hint = أضيفوا الوكالات التي تودع لديها الملفات؛ الأولى هي المقترحة عند كل إرسالية.
settings-agency-add = إضافة وكالة
settings-agency-label = الوكالة { $number }
settings-agency-remove = حذف الوكالة { $number }
settings-agency-removed = تم حذف الوكالة.
settings-agency-name-label = اسم الوكالة
settings-default-name = المقترحة أولا
settings-default-action = اقتراحها أولا
settings-code-label = الرمز
settings-code-hint = رمز قصير خاص بالجمعية.
settings-liaison-hint = إذا كان هناك نص يجعل الجمعية هيئة اتصال بالنسبة لصنف ما، تودع ملفات هذا الصنف بهذه الصفة دون توكيل. وإلا فكل إيداع يتم نيابة عن المنخرط بتوكيل موقع منه.
settings-liaison-empty = لا يوجد أي صنف
settings-liaison-default = تودع الجمعية الملفات نيابة عن منخرطيها.
settings-liaison-add = إضافة نص
settings-liaison-label = النص { $number }
settings-liaison-remove = حذف النص { $number }
settings-liaison-removed = تم حذف النص.
settings-text-label = النص
settings-text-hint = مرسوم أو اتفاقية أو قانون أساسي، برقمه وتاريخه.
settings-document-label = الوثيقة
settings-document-hint = الوثيقة المحفوظة بالمكتب ومكان حفظها.
settings-duties-title = مهام هيئة الاتصال حسب القانون
settings-desk-title = بالمكتب
settings-operator-label = المستعمل
settings-place-label = السجل
settings-idle-label = الإقفال بعد
settings-idle-hint = عند عدم استعمال لوحة المفاتيح أو الفأرة. تطلب العبارة السرية بعد ذلك.
settings-never-name = دون إقفال تلقائي
settings-minutes-name = { $minutes ->
    [zero] دون انتظار
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { NUMBER($minutes) } دقائق
    [many] { NUMBER($minutes) } دقيقة
   *[other] { NUMBER($minutes) } دقيقة
}
settings-passphrase-title = العبارة السرية
settings-present-label = العبارة الحالية
settings-next-label = العبارة الجديدة
settings-next-hint = { $least } أحرف على الأقل؛ عدة كلمات يسهل تذكرها.
settings-again-label = مرة أخرى
settings-passphrase-action = تغيير العبارة السرية
settings-passphrase-done = تم تغيير العبارة السرية.
settings-recovered-hint = فتح السجل بورقة الاسترجاع: المرجو اختيار عبارة سرية جديدة.
settings-sheet-title = ورقة الاسترجاع
settings-sheet-hint = تفتح السجل عند فقدان العبارة السرية. كل ورقة جديدة تلغي القديمة.
settings-sheet-action = تحرير ورقة جديدة
settings-sheet-made = هذا هو الرمز الجديد. يعرض مرة واحدة: المرجو طباعة الورقة وإتلاف القديمة.
settings-sheet-print = طباعة الورقة
settings-sheet-save = حفظ
settings-sheet-kept = الورقة في مكان آمن
settings-language-hint = تختار لغة كل ورقة عند طباعتها.
settings-arabic-name = العربية
settings-french-name = Français
settings-theme-label = الألوان
settings-theme-system-name = حسب النظام
settings-theme-light-name = فاتح
settings-theme-dark-name = داكن
settings-size-label = حجم الخط
settings-size-90-name = صغير
settings-size-100-name = عادي
settings-size-115-name = كبير
settings-size-130-name = كبير جدا

settings-receipt-hint = كل إرسالية مختومة لم يسجل إيداعها بعد هذا الأجل تظهر ضمن ما يجب القيام به اليوم وفي لائحة الإرساليات.
settings-receipt-label = انتظار الإشعار بالتوصل
settings-receipt-unit = { $count ->
    [zero] يوم
    [one] يوم
    [two] يومان
    [few] أيام
    [many] يوما
   *[other] يوم
}
