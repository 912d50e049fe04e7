# شرح وضعية المنخرط، في الأوراق وفي سطر الأوامر.

# الشروط.
explain-category-held-name = الانتماء إلى أحد أصناف العمال غير الأجراء
explain-category-open-name = فتح باب التسجيل أمام الصنف
explain-identity-known-name = ثبوت الهوية: الاسم وتاريخ الولادة ووثيقة التعريف
explain-not-covered-elsewhere-name = عدم الخضوع لنظام إجباري آخر للتغطية الصحية
explain-activity-not-excluded-name = النشاط غير مستثنى من نظام المساهمة المهنية الموحدة
explain-class-recorded-name = معرفة التصنيف الضريبي لكل نشاط
explain-turnover-under-ceiling-name = رقم الأعمال في حدود السقف المقرر
explain-regime-entry-name = الدخول في النظام: احترام السقف خلال السنوات السابقة
explain-return-filed-name = إيداع الإقرار الضريبي برسم السنة السابقة
explain-amo-joined-name = طلب التسجيل في التأمين الإجباري الأساسي عن المرض
explain-base-known-name = تحديد وعاء الاشتراك
explain-contributions-paid-name = أداء واجبات الاشتراك بانتظام
explain-pass-name = متوفر
explain-fail-name = غير متوفر
explain-unknown-name = في انتظار الإثبات

# ما ينبغي القيام به.
explain-record-remedy = المرجو إدخال ما يلي: { $fields }.
explain-sub-category-remedy = المرجو تحديد الصنف الفرعي: { $options }.
explain-ask-agency-remedy = المرجو التأكد لدى وكالة { -cnss }: { $row }.
explain-ask-tax-office-remedy = طلب التصنيف الضريبي للنشاط «{ $activity }» من المديرية العامة للضرائب.
explain-file-return-remedy = إيداع الإقرار الضريبي برسم سنة { $year } في أجل أقصاه { $date }.
explain-late-return-remedy = التعجيل بإيداع الإقرار الضريبي برسم سنة { $year }، فقد انتهى أجله يوم { $date }.
explain-register-remedy = تقديم طلب التسجيل لدى { -cnss }.
explain-leave-regime-remedy = الانتقال إلى نظام ضريبي آخر ابتداء من { $date }.
explain-stay-under-remedy = للانتباه: عدم تجاوز { $ceiling } خلال سنة { $year }.
explain-settle-remedy = تسوية الأشهر غير المؤداة: { $months }.
explain-regularity-remedy = طلب شهادة الأداء المنتظم لواجبات الاشتراك من { -cnss }.
explain-wait-until-remedy = انتظار فتح باب التسجيل أمام الصنف: { $date }.
explain-certificate-remedy = الإدلاء بشهادة مدرسية أو شهادة متابعة الدراسة برسم سنة { $years }.
explain-disability-remedy = إرفاق الشهادة الطبية في ظرف مغلق.
explain-other-cover-remedy = الاستمرار في التغطية الأخرى، فلا موجب للتسجيل بهذه الصفة.

# المعطيات التي يقوم عليها كل شرط.
explain-name-field = الاسم
explain-birth-field = تاريخ الولادة
explain-identity-field = وثيقة التعريف
explain-cnss-number-field = رقم التسجيل
explain-other-cover-field = الاستفادة من تغطية إجبارية أخرى
explain-category-field = الصنف
explain-sub-category-field = الصنف الفرعي
explain-profit-field = الربح السنوي
explain-practising-since-field = تاريخ بداية مزاولة المهنة
explain-owns-vehicle-field = ملكية العربة
explain-activity-field = النشاط
explain-activity-nameless = رقم { $number }
explain-activity-class-field = التصنيف الضريبي للنشاط «{ $activity }»
explain-turnover-field = رقم أعمال سنة { $year } للنشاط «{ $activity }»
explain-total-turnover-field = مجموع رقم أعمال سنة { $year }
explain-return-filed-field = تاريخ إيداع الإقرار الضريبي برسم سنة { $year }
explain-stage-field = مرحلة «{ $stage }»
explain-first-month-field = أول شهر مستحق ومؤدى
explain-unpaid-months-field = الأشهر غير المؤداة
explain-present-name = مدون
explain-absent-name = غير مدون
explain-none-name = لا شيء

# مراحل الحساب.
explain-client-excess-step = ما يفوق الحد المقرر مع زبون واحد
explain-withheld-step = المبلغ المحجوز في المنبع من طرف الزبون
explain-turnover-kept-step = رقم الأعمال المعتمد
explain-activity-base-step = أساس النشاط: رقم الأعمال × المعامل
explain-sum-of-bases-step = مجموع الأسس
explain-rounded-base-step = الأساس بعد التقريب
explain-tax-step = ضريبة السنة
explain-sum-of-taxes-step = مجموع الضرائب
explain-rounded-tax-step = الضريبة بعد التقريب
explain-tax-with-withholding-step = الضريبة بما فيها المبلغ المحجوز
explain-annualised-step = الضريبة محتسبة عن سنة كاملة
explain-band-step = الواجب التكميلي السنوي حسب الشريحة
explain-part-of-year-step = الواجب عن أشهر النشاط
explain-total-step = الضريبة والواجب التكميلي
explain-share-step = مبلغ كل قسط
explain-monthly-smig-step = الحد الأدنى القانوني للأجر عن الشهر
explain-base-step = وعاء الاشتراك: مضاعف الحد الأدنى القانوني للأجر
explain-contribution-step = اشتراك الشهر
explain-sum-of-months-step = مجموع الأشهر
explain-surcharge-step = الزيادة
explain-at-least-step = الحد الأدنى الواجب أداؤه
explain-hours-unit = { $hours } ساعة
explain-months-unit = { $months ->
    [zero] دون أشهر
    [one] شهر واحد
    [two] شهران
    [few] { NUMBER($months) } أشهر
    [many] { NUMBER($months) } شهرا
   *[other] { NUMBER($months) } شهر
}
explain-days-unit = { $days ->
    [zero] دون أيام
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يوما
   *[other] { NUMBER($days) } يوم
}
explain-years-unit = { $years ->
    [zero] دون سنوات
    [one] سنة واحدة
    [two] سنتان
    [few] { NUMBER($years) } سنوات
    [many] { NUMBER($years) } سنة
   *[other] { NUMBER($years) } سنة
}
explain-smig-unit = { $multiple } × الحد الأدنى القانوني للأجر

# الأداءات وآجالها.
explain-return-payment = الإقرار الضريبي السنوي
explain-tax-payment = الضريبة (المساهمة المهنية الموحدة)
explain-tax-and-droit-payment = الضريبة والواجب التكميلي
explain-droit-payment = الواجب التكميلي
explain-flat-rate-payment = اشتراك التأمين الإجباري الأساسي عن المرض
explain-quarterly-return-payment = التصريح والأداء عن كل ثلاثة أشهر
explain-return-late = الزيادة عن التأخير في إيداع الإقرار الضريبي برسم سنة { $year }
explain-payment-late = الزيادة عن التأخير في أداء ضريبة سنة { $year }
explain-month-figure = في الشهر
explain-quarter-figure = كل ثلاثة أشهر
explain-year-figure = في السنة
explain-amount-unknown = قيمة غير معروفة

# حقوق المؤمن له وذوي حقوقه.
explain-rights-unknown-state = في انتظار الإثبات
explain-rights-waiting-state = مدة التدريب جارية
explain-rights-open-state = الحقوق مفتوحة
explain-rights-may-be-closed-state = قد تكون الحقوق مغلقة: المرجو الاستفسار لدى الوكالة
explain-rights-kept-state = استمرار الحقوق بعد انتهاء النشاط
explain-rights-ended-state = الحقوق منتهية
explain-covered-name = { $sex ->
    [male] مستفيد
    [female] مستفيدة
   *[other] مستفيد(ة)
}
explain-coverage-unknown-name = في انتظار الإثبات
explain-not-covered-name = { $sex ->
    [male] غير مستفيد
    [female] غير مستفيدة
   *[other] غير مستفيد(ة)
}
explain-spouse-without-cover-reason = دون تغطية إجبارية بصفة شخصية
explain-spouse-with-cover-reason = { $sex ->
    [male] له تغطية إجبارية بصفة شخصية
    [female] لها تغطية إجبارية بصفة شخصية
   *[other] له(ا) تغطية إجبارية بصفة شخصية
}
explain-spouse-cover-unknown-reason = لم يتم التأكد من وجود تغطية إجبارية بصفة شخصية
explain-not-yet-belonging-reason = قبل الالتحاق بالأسرة
explain-kept-after-divorce-reason = استمرار الحقوق بعد الطلاق
explain-no-longer-belonging-reason = { $sex ->
    [male] لم يعد من أفراد الأسرة
    [female] لم تعد من أفراد الأسرة
   *[other] لم يعد من أفراد الأسرة
}
explain-died-reason = { $sex ->
    [male] متوفى
    [female] متوفاة
   *[other] متوفى
}
explain-under-age-reason = { $sex ->
    [male] لم يبلغ حد السن
    [female] لم تبلغ حد السن
   *[other] لم يبلغ حد السن
}
explain-student-reason = { $sex ->
    [male] يتابع دراسته، والشهادة مدلى بها
    [female] تتابع دراستها، والشهادة مدلى بها
   *[other] يتابع دراسته، والشهادة مدلى بها
}
explain-no-certificate-reason = لم يتم الإدلاء بالشهادة المدرسية
explain-certificate-to-come-reason = شهادة السنة الدراسية المقبلة لم يدل بها بعد
explain-new-age-unsettled-reason = سريان حد السن الجديد غير مؤكد
explain-over-age-reason = بسبب تجاوز حد السن
explain-disabled-reason = في وضعية إعاقة، دون حد للسن
explain-birth-unknown-reason = تاريخ الولادة غير معروف
explain-birth-partial-reason = يوم أو شهر الولادة غير معروف
explain-from-period = ابتداء من { $from }
explain-until-period = إلى غاية { $to }
explain-between-period = من { $from } إلى { $to }
explain-always-period = دون أجل معروف

# مراحل التسجيل والوثائق.
explain-stage-done-state = تم
explain-stage-current-state = المرحلة الحالية
explain-stage-ahead-state = لاحقا
explain-stage-not-asked-state = غير مطلوب
explain-everybody-why = للجميع
explain-category-why = حسب الصنف
explain-spouse-why = الزوج أو الزوجة
explain-child-why = الولد
explain-student-why = ولد يتابع دراسته
explain-disabled-why = وضعية إعاقة
explain-on-behalf-why = إيداع نيابة عنه
explain-optional-why = اختيارية

# ما يحتاج إلى تأكيد.
explain-doubt-note = المرجو التأكد لدى وكالة { -cnss }: { $row }.

# عناوين البيان.
explain-contribution-title = المساهمة وقيمة الأقساط
explain-calendar-title = آجال الأداء
explain-rights-title = فتح الحقوق
explain-family-title = حقوق أفراد الأسرة
explain-conditions-title = الشروط
explain-stages-title = مراحل التسجيل
explain-pieces-title = الوثائق المطلوبة
explain-doubts-title = للتأكد لدى الوكالة
explain-late-title = الزيادات عن التأخير
explain-opens-label = بداية الاستفادة ابتداء من
explain-waiting-label = مدة التدريب (الأجل قبل بداية الاستفادة)

# مفردات المراجع القانونية.
explain-bill-reference = مشروع القانون رقم
explain-law-reference = القانون رقم
explain-dahir-reference = الظهير رقم
explain-decrees-reference = المراسيم رقم
explain-decree-reference = المرسوم رقم
explain-tax-code-reference = المدونة العامة للضرائب،
explain-article-reference = المادة
explain-articles-reference = المواد
explain-register-reference = السجل الوطني للصناعة التقليدية
explain-annex-reference = الملحق
explain-gazette-reference = الجريدة الرسمية بتاريخ
explain-dated-reference = بتاريخ
explain-usage-reference = الممارسة الجارية
explain-published-reference = مبالغ منشورة
explain-tax-guide-reference = دليل المديرية العامة للضرائب
explain-form-reference = مطبوع { -cnss }
explain-measure-reference = إجراء سنة
explain-findings-reference = معاينة
explain-doubts-heading = المرجو التأكد لدى وكالة { -cnss }:
