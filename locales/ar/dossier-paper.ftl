# الملف: الصفحة الأولى.
dossier-paper-main-title = ملف التسجيل في التأمين الإجباري الأساسي عن المرض
dossier-paper-number-line = ملف رقم { $number }
dossier-paper-draft-line = ملف دون رقم (مسودة)
dossier-paper-as-of-line = الوضعية بتاريخ { $date }
dossier-paper-transmission-line = إرسالية رقم { $number }
dossier-paper-holder-heading = صاحب الملف
dossier-paper-deposit-label = صفة الإيداع
dossier-paper-membership-label = رقم الانخراط
dossier-paper-pieces-state-heading = حالة الوثائق
dossier-paper-pieces-count-line = عدد الوثائق المطلوبة المتوفرة: { NUMBER($ready) } من { NUMBER($asked) }
dossier-paper-gathered-state = { NUMBER($ready) } من { NUMBER($asked) }
dossier-paper-data-note = يتضمن الرمز رقم الملف وبصمة SHA-256 للمعطيات المطبوعة.

# ورقة الطلب حسب ترتيب المطبوع.
dossier-paper-request-title = طلب التسجيل
dossier-paper-worksheet-note = ورقة عمل خاصة بالجمعية، مرتبة حسب خانات مطبوع { -cnss }، ولا تقوم مقامه.
dossier-paper-identity-heading = الهوية
dossier-paper-last-name-label = الاسم العائلي
dossier-paper-first-name-label = الاسم الشخصي
dossier-paper-registration-label = رقم التسجيل
dossier-paper-nationality-label = الجنسية
dossier-paper-mobile-label = الهاتف النقال
dossier-paper-email-label = البريد الإلكتروني
dossier-paper-sub-category-label = الصنف الفرعي
dossier-paper-sex-label = النوع
dossier-paper-birth-label = تاريخ الولادة
dossier-paper-marital-label = الحالة العائلية
dossier-paper-home-heading = العنوان الشخصي
dossier-paper-work-label = العنوان المهني
dossier-paper-quarter-label = الحي أو الدوار
dossier-paper-commune-label = الجماعة
dossier-paper-city-label = المدينة
dossier-paper-postal-label = الرمز البريدي

# الأسرة.
dossier-paper-family-heading = أفراد الأسرة
dossier-paper-relation-column = القرابة
dossier-paper-birth-column = الولادة
dossier-paper-identity-column = البطاقة الوطنية
dossier-paper-registration-column = رقم التسجيل
dossier-paper-rights-column = الحقوق
dossier-paper-period-column = الفترة
dossier-paper-no-family-note = لم يتم التصريح بأي زوج(ة) أو ولد.
dossier-paper-rights-over-time-heading = حقوق أفراد الأسرة حسب الفترات
dossier-paper-rights-run-note = تسري حقوق أفراد الأسرة بسريان حقوق المؤمن له.

# النشاط وشرح المساهمة.
dossier-paper-activity-heading = النشاط
dossier-paper-activity-label = النشاط
dossier-paper-class-label = التصنيف الضريبي
dossier-paper-turnover-label = رقم أعمال سنة { $year }
dossier-paper-declared-line = صرح به في { $date }
dossier-paper-numbers-label = الأرقام التعريفية للنشاط
dossier-paper-contribution-title = شرح واجبات الاشتراك
dossier-paper-contribution-heading = شرح قيمة الأقساط
dossier-paper-step-column = العملية
dossier-paper-calculation-column = الحساب
dossier-paper-result-column = النتيجة
dossier-paper-each-month-label = في الشهر
dossier-paper-each-quarter-label = كل ثلاثة أشهر
dossier-paper-each-year-label = في السنة
dossier-paper-in-words-line = أي { $words } في السنة
dossier-paper-calendar-heading = آجال الأداء
dossier-paper-reference-column = المرجع
dossier-paper-due-column = في أجل أقصاه
dossier-paper-what-column = الموضوع
dossier-paper-months-column = الفترة
dossier-paper-amount-column = المبلغ (بالدرهم)
dossier-paper-rights-heading = فتح الحقوق
dossier-paper-rights-state-label = الحالة
dossier-paper-opens-label = بداية الاستفادة ابتداء من
dossier-paper-waiting-label = مدة التدريب (الأجل قبل بداية الاستفادة)
dossier-paper-kept-label = استمرار الحقوق إلى غاية
dossier-paper-first-month-label = أول شهر مستحق ومؤدى
dossier-paper-met-line = الشروط المتوفرة: { $conditions }.
dossier-paper-conditions-heading = الشروط
dossier-paper-condition-column = الشرط
dossier-paper-verdict-column = المعاينة
dossier-paper-settling-column = ما ينبغي معرفته أو القيام به
dossier-paper-stages-heading = مراحل التسجيل
dossier-paper-late-heading = الزيادات عن التأخير
dossier-paper-explained-note = دون أثر على المبالغ، للتأكد لدى وكالة { -cnss }: { $rows }

# الوثائق.
dossier-paper-pieces-heading = الوثائق المطلوبة
dossier-paper-piece-column = الوثيقة
dossier-paper-why-column = السبب
dossier-paper-received-column = تاريخ التوصل
dossier-paper-valid-column = صالحة إلى غاية
dossier-paper-sealed-note = ترفق في ظرف مغلق
dossier-paper-provided-yes-note = الإدلاء بالوثيقة: نعم
dossier-paper-provided-no-note = الإدلاء بالوثيقة: لا

# الإخبار والالتزام والإمضاء.
dossier-paper-notice-heading = حماية المعطيات ذات الطابع الشخصي
dossier-paper-notice-text = يتم تجميع المعطيات الواردة في هذا الملف من طرف { $association } قصد التسجيل لدى { -cnss } وموافاته بها، طبقا للقانون رقم 09.08 المتعلق بحماية الأشخاص الذاتيين تجاه معالجة المعطيات ذات الطابع الشخصي. ويحق للمعني بالأمر الاطلاع على معطياته وطلب تصحيحها والتعرض على معالجتها لأسباب مشروعة، وذلك لدى الجمعية.
dossier-paper-authorisation-line = الإذن المسبق للجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي: رقم { $number }.
dossier-paper-no-authorisation-line = الإذن المسبق للجنة الوطنية لمراقبة حماية المعطيات ذات الطابع الشخصي: رقم ……………………
dossier-paper-declaration-heading = تصريح بالشرف
dossier-paper-declaration-text = { $sex ->
    [male] أنا الموقع أسفله، { $name }، أصرح بشرفي أن المعلومات الواردة في هذا الملف صحيحة وكاملة، وألتزم بالتصريح بكل تغيير يطرأ على وضعيتي داخل الآجال المقررة.
    [female] أنا الموقعة أسفله، { $name }، أصرح بشرفي أن المعلومات الواردة في هذا الملف صحيحة وكاملة، وألتزم بالتصريح بكل تغيير يطرأ على وضعيتي داخل الآجال المقررة.
   *[other] أنا الموقع(ة) أسفله، { $name }، أصرح بشرفي أن المعلومات الواردة في هذا الملف صحيحة وكاملة، وألتزم بالتصريح بكل تغيير يطرأ على وضعيتي داخل الآجال المقررة.
}
dossier-paper-engagements-heading = تصريح بالشرف وتوكيل
dossier-paper-mandate-text = أوكل { $association }، في شخص { $signatory }، { $office }، لإيداع هذا الملف نيابة عني لدى { -cnss } وتسلم الوثائق والقرارات المتعلقة به.
dossier-paper-mandate-plain-text = أوكل { $association } لإيداع هذا الملف نيابة عني لدى { -cnss } وتسلم الوثائق والقرارات المتعلقة به.

# النسخ.
dossier-paper-watermark-line = نسخة خاصة بملف التسجيل لدى الصندوق الوطني للضمان الاجتماعي
dossier-paper-broken-scan-note = تعذرت قراءة نسخة هذه الوثيقة: المرجو مسحها من جديد.

# الأوراق التي تعبأ باليد.
dossier-paper-blank-title = أوراق للتعبئة
dossier-paper-blank-name-column = الاسم العائلي والشخصي
