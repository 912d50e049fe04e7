# ما يجيب به «milaf duplicates».

duplicate-answer-reason-heading = السبب
duplicate-answer-strength-heading = الدرجة
duplicate-answer-first-heading = البطاقة الأولى
duplicate-answer-second-heading = البطاقة الثانية
duplicate-answer-count-line = { $pairs ->
    [zero] لا يوجد أي زوج من البطاقات
    [one] زوج واحد من البطاقات
    [two] زوجان من البطاقات
    [few] { NUMBER($pairs) } أزواج من البطاقات
    [many] { NUMBER($pairs) } زوجا من البطاقات
   *[other] { NUMBER($pairs) } زوج من البطاقات
}. المؤكدة: { NUMBER($certain) }، المرجحة: { NUMBER($probable) }، المحتملة: { NUMBER($possible) }، المستبعدة: { NUMBER($dismissed) }.
duplicate-answer-none-line = لا يوجد أي تكرار.
duplicate-answer-merged-line = دمجت بطاقة { $gone } في بطاقة { $survivor }. انتقلت معها الوثائق والملفات وسجل التغييرات.
duplicate-answer-taken-mark = أخذ
duplicate-answer-kept-mark = بقي
duplicate-answer-dismissed-line = { $first } و{ $second } شخصان مختلفان: لن يعرض هذا الزوج بعد الآن.
duplicate-answer-merged-from-line = دمجت في هذه البطاقة بطاقة { $name } (رقم { $number }) بتاريخ { $date }.
