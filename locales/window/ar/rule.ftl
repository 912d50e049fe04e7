# دليل القواعد في النافذة.

rule-provenance-label = المصدر: { $name }
rule-confidence-sourced-name = مصدر موثوق
rule-confidence-secondary-name = دليل واحد
rule-confidence-to-confirm-name = للتأكد
rule-confidence-unknown-name = غير معروف
rule-settled-agency-note = المرجو الاستفسار لدى وكالة الصندوق الوطني للضمان الاجتماعي.
rule-settled-tax-office-note = المرجو الاستفسار لدى المديرية العامة للضرائب.
rule-count-line = { $shown } من { $total }
rule-search-label = البحث عن قاعدة أو قانون أو مبلغ
rule-topic-label = الموضوع
rule-topic-all-name = جميع المواضيع
rule-doubtful-name = ما يحتاج إلى تأكيد فقط
rule-nothing-title = لا توجد قاعدة من هذا القبيل
rule-history-title = تطورها عبر الزمن
rule-items-title = { $count ->
    [zero] لائحة فارغة
    [one] لائحة من كلمة واحدة
    [two] لائحة من كلمتين
    [few] لائحة من { NUMBER($count) } كلمات
    [many] لائحة من { NUMBER($count) } كلمة
   *[other] لائحة من { NUMBER($count) } كلمة
}
rule-topic-categories-name = الأصناف والأوعية
rule-topic-contributions-name = واجبات الاشتراك والأداء
rule-topic-droit-name = الواجب التكميلي
rule-topic-tax-name = الضريبة: المساهمة المهنية الموحدة والمقاول الذاتي
rule-topic-coefficients-name = المعاملات
rule-topic-rights-name = التغطية والحقوق
rule-topic-family-name = الأسرة
rule-topic-registration-name = التسجيل
rule-topic-pieces-name = الوثائق
rule-topic-liaison-name = هيئات الاتصال
rule-topic-identifiers-name = أرقام التعريف
rule-topic-data-protection-name = المعطيات ذات الطابع الشخصي
