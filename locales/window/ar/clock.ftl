# الآجال في النافذة: آجال الأيام المقبلة، اللائحة، آجال منخرط.

clock-room-name = الآجال
clock-open-action = فتح
clock-late-title = انقضى أجلها
clock-week-title = هذا الأسبوع
clock-month-title = خلال شهر
clock-quarter-title = خلال ثلاثة أشهر
clock-year-title = خلال سنة
clock-more-action = { $count ->
    [zero] عرض الكل
    [one] عرض أجل آخر
    [two] عرض أجلين آخرين
    [few] عرض { NUMBER($count) } آجال أخرى
    [many] عرض { NUMBER($count) } أجلا آخر
   *[other] عرض { NUMBER($count) } أجل آخر
}
clock-period-label = الفترة
clock-kind-label = النوع
clock-every-name = الكل
clock-calendar-action = حفظ في المفكرة
clock-calendar-done = حفظت الآجال من أجل المفكرة: { $place }
clock-none-title = لا شيء يحل أجله
clock-none-text = لا أجل من هذا النوع خلال هذه الفترة. اختاروا فترة أطول.
clock-next-action = عرض الباقي
clock-member-title = الآجال والإجراءات
clock-member-none-status = لا أجل جار.
clock-letter-action = رسالة مضمونة
clock-declare-action = تغيير مصرح به
clock-slip-action = ورقة التتبع
clock-slip-title = ورقة التتبع
clock-undeclared-title = للتصريح به لدى الصندوق
clock-undeclared-text = { $change }، منذ { $date }
clock-declare-this-action = تم التصريح
clock-letters-title = الرسائل المضمونة
clock-letter-sent-text = أرسلت يوم { $date }
clock-letter-answered-name = حضر المعني يوم { $date }
clock-letter-waiting-name = دون جواب
clock-letter-answer-action = تدوين الحضور
clock-letter-change-action = تعديل
clock-letter-form-title = رسالة مضمونة
clock-letter-number-label = رقم الرسالة
clock-letter-sent-label = تاريخ الإرسال
clock-letter-answered-label = تاريخ حضور المعني بالأمر
clock-letter-scan-label = ضعوا هنا النسخة الممسوحة من وصل الرسالة إن وجدت
clock-letter-scan-again-label = ضعوا هنا نسخة ممسوحة أخرى من وصل الرسالة
clock-letter-scan-choose-action = اختيار ملف…
clock-letter-show-action = عرض الوصل
clock-letter-receipt-title = وصل الرسالة المضمونة
clock-letter-page-label = الصفحة { NUMBER($page) } من الوصل
clock-letter-note-action = تدوين الرسالة
clock-letter-due-done = تم تدوين الرسالة: يسري الأجل إلى غاية { $date }.
clock-letter-silent-done = تم تدوين الرسالة. لا يسري أي أجل: لم تكن الجمعية هيئة الاتصال لهذا الصنف، أو انتهى الأجل.
clock-letter-closed-done = تم تدوين الرسالة: حضر المعني بالأمر.
clock-declare-form-title = تغيير مصرح به لدى الصندوق
clock-declare-kind-label = ما الذي تغير
clock-declare-kind-hint = اختاروا
clock-declare-happened-label = منذ
clock-declare-on-label = تاريخ التصريح
clock-declare-proof-label = الإثبات
clock-declare-proof-hint = رقم الوصل أو ملاحظة. اختياري.
clock-declare-note-action = تدوين التصريح
clock-declared-done = تم تدوين التصريح.
