# قاعدة كما تعرض.

rule-sourced-name = مصدر مقروء
rule-secondary-name = دليل واحد
rule-to-confirm-name = المرجو التأكد لدى وكالة الصندوق الوطني للضمان الاجتماعي
rule-unknown-name = غير معروف
rule-dh-unit = درهم
rule-dh-hour-unit = درهم في الساعة
rule-dh-year-unit = درهم في السنة
rule-dh-quarter-unit = درهم كل ثلاثة أشهر
rule-smig-multiple-unit = مرة الحد الأدنى القانوني للأجر عن الشهر
rule-hours-unit = ساعة في الشهر
rule-characters-unit = خانة
rule-id-heading = القاعدة
rule-name-heading = الاسم
rule-value-heading = القيمة
rule-period-heading = السريان
rule-confidence-heading = درجة الثقة
rule-reference-label = المرجع:
rule-source-label = المصدر:
rule-confidence-label = درجة الثقة:
rule-period-label = السريان:
rule-value-label = القيمة:
rule-note-label = ملاحظة:
rule-since-period = ابتداء من { $from }
rule-between-period = من { $from } إلى { $to }
rule-until-period = إلى غاية { $to }
rule-always-period = دون تاريخ بداية محدد
rule-bracket-between = من { $from } إلى { $to }
rule-bracket-below = أقل من { $below }
rule-bracket-above = ابتداء من { $from }
rule-check-passed = دليل القواعد { $version }: { $rows ->
    [zero] لا توجد أي قاعدة
    [one] قاعدة واحدة
    [two] قاعدتان
    [few] { NUMBER($rows) } قواعد
    [many] { NUMBER($rows) } قاعدة
   *[other] { NUMBER($rows) } قاعدة
}، دون ثغرة ولا تداخل، ولكل قاعدة مرجعها.
