# ما يعرفه الصندوق عن المنخرط، والتشطيب.

knowledge-title = ما يعرفه الصندوق
knowledge-question-title = ماذا يعرف الصندوق عن هذا المنخرط؟
knowledge-told-text = صرح به للصندوق يوم { $date } في الإرسالية { $number }.
knowledge-never-text = لم يتوصل الصندوق من الجمعية بأي شيء عن هذا المنخرط.
knowledge-struck-text = تم التشطيب عليه: { $reason }.
knowledge-differs-status = { $count ->
    [zero] لم يتغير أي معطى بعد ذلك
    [one] تغير معطى واحد بعد ذلك
    [two] تغير معطيان بعد ذلك
    [few] تغيرت { NUMBER($count) } معطيات بعد ذلك
    [many] تغير { NUMBER($count) } معطى بعد ذلك
   *[other] تغير { NUMBER($count) } معطى بعد ذلك
}
knowledge-next-text = ستتضمن إرسالية التغييرات المقبلة: { $kind }.
knowledge-lacks-reason-status = يجب تسجيل سبب التشطيب
knowledge-removal-text = سجل التشطيب: { $reason }.
knowledge-since-text = منذ { $date }.
knowledge-show-action = عرض التفاصيل
knowledge-removal-action = التشطيب عليه من اللائحة
knowledge-change-removal-action = تعديل التشطيب
knowledge-drop-action = إبقاؤه في اللائحة
knowledge-dropped-status = يبقى المنخرط في لائحة الصندوق.
knowledge-attempts-title = الإرساليات والأجوبة
knowledge-attempt-text = بتاريخ { $date }: { $kind }
knowledge-field-column = المعطى
knowledge-told-column = المصرح به للصندوق
knowledge-now-column = في السجل
knowledge-differs-name = مختلف
knowledge-removal-title = التشطيب من لائحة الصندوق
knowledge-removal-hint = ستتضمن إرسالية التغييرات المقبلة التشطيب وسببه. وتبقى البطاقة وسجل تغييراتها.
knowledge-reason-label = السبب
knowledge-reason-hint = اختيار السبب
knowledge-since-label = منذ (اختياري)
knowledge-note-label = ملاحظة
knowledge-keep-action = عدم التشطيب
knowledge-note-action = تسجيل التشطيب
knowledge-noted-status = سجل التشطيب: ستتضمنه إرسالية التغييرات المقبلة.
