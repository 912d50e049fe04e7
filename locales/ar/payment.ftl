# تتبع الاشتراكات: المستحق والمؤدى.
payment-period-heading = الفترة
payment-due-heading = الأجل
payment-owed-heading = المستحق
payment-paid-heading = المؤدى
payment-state-heading = الحالة
payment-name-heading = المنخرط
payment-months-heading = الأشهر
payment-since-heading = منذ
payment-paid-state = مؤدى
payment-short-state = ناقص
payment-unpaid-state = غير مؤدى
payment-unknown-state = غير مدون
payment-ahead-state = لم يحن أجله
payment-empty-line = لا شهر معروف: لم يدون أول شهر مستحق ولا أي أداء.
payment-arrears-line = { $months ->
    [zero] دون أشهر غير مؤداة.
    [one] شهر واحد غير مؤدى.
    [two] شهران غير مؤديين.
    [few] { NUMBER($months) } أشهر غير مؤداة.
    [many] { NUMBER($months) } شهرا غير مؤدى.
   *[other] { NUMBER($months) } شهر غير مؤدى.
}
payment-owing-line = الباقي: { $amount }، دون احتساب الزيادات عن التأخير التي يحددها { -cnss } وحده.
payment-remission-line = إعفاء جار به العمل: { $name }، إلى غاية { $date }.
payment-confirm-line = المبالغ أو الآجال للتأكد لدى وكالة { -cnss }.
payment-noted-line = تم تدوين الأداء الخاص بـ{ $name }: { $period }، { $amount }.
payment-plan-line = الجديدة: { NUMBER($new) }؛ المعروفة: { NUMBER($known) }؛ دون منخرط: { NUMBER($unmatched) }؛ الخاطئة: { NUMBER($faulty) }.
payment-row-line = السطر { $row }، { $field } «{ $value }»: { $fault }
payment-unmatched-fault = لا منخرط لهذا الرقم، أو أكثر من واحد.
payment-dry-line = لم يكتب أي شيء: أعيدوا الأمر مع --write.
payment-written-line = { $payments ->
    [zero] لم يكتب أي أداء.
    [one] تمت كتابة أداء واحد.
    [two] تمت كتابة أداءين.
    [few] تمت كتابة { NUMBER($payments) } أداءات.
    [many] تمت كتابة { NUMBER($payments) } أداء.
   *[other] تمت كتابة { NUMBER($payments) } أداء.
}
