# ما تطلب قرارات الرفض تصحيحه.

mend-title = ما يحتاج إلى تصحيح
mend-list-title = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] نقطة واحدة تحتاج إلى تصحيح
    [two] نقطتان تحتاجان إلى تصحيح
    [few] { NUMBER($count) } نقط تحتاج إلى تصحيح
    [many] { NUMBER($count) } نقطة تحتاج إلى تصحيح
   *[other] { NUMBER($count) } نقطة تحتاج إلى تصحيح
}
mend-empty-title = لا شيء يحتاج إلى تصحيح
mend-empty-text = عندما يرفض الصندوق ملفا، يظهر هنا كل سبب مع ما يجب تصحيحه.
mend-corrected-status = { $count ->
    [zero] لا يوجد ملف مصحح.
    [one] صحح ملف مرفوض واحد: يمكن إرساله من جديد.
    [two] صحح ملفان مرفوضان: يمكن إرسالهما من جديد.
    [few] صححت { NUMBER($count) } ملفات مرفوضة: يمكن إرسالها من جديد.
    [many] صحح { NUMBER($count) } ملفا مرفوضا: يمكن إرسالها من جديد.
   *[other] صحح { NUMBER($count) } ملف مرفوض: يمكن إرسالها من جديد.
}
mend-again-action = إعادة إرسال الملفات المصححة
mend-since-text = سجل الرفض يوم { $date }، الإرسالية { $number }
mend-settle-action = تم التصحيح
mend-settled-status = تم التصحيح: { $reason }.
