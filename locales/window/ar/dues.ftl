# واجب الانخراط السنوي في النافذة.

dues-room-name = واجب الانخراط
dues-due-text = يؤدى إلى غاية { $date }
dues-due-label = آخر أجل
dues-set-action = تحديد الواجب
dues-set-save-action = حفظ
dues-set-done = تم تحديد واجب الانخراط برسم سنة { $year }.
dues-form-action = مطبوع الانخراط
dues-cards-action = بطاقات الانخراط
dues-cards-title = بطاقات الانخراط
dues-cards-now-action = { $count ->
    [zero] عرض البطاقات
    [one] عرض البطاقة
    [two] عرض البطاقتين
    [few] عرض { NUMBER($count) } بطاقات
    [many] عرض { NUMBER($count) } بطاقة
   *[other] عرض { NUMBER($count) } بطاقة
}
dues-pay-action = استخلاص
dues-pay-this-action = استخلاص
dues-pay-title = استخلاص واجب الانخراط برسم سنة { $year }
dues-pay-now-action = تحرير الوصل
dues-pay-recap = يأخذ الوصل الرقم الموالي مع أرومته. والوصل الخاطئ يلغى بذكر السبب، ويبقى رقمه.
dues-amount-hint = إذا ترك فارغا: كل ما بقي.
dues-beyond-fault = هذا المبلغ يفوق ما بقي برسم السنة.
dues-reference-label = رقم الشيك أو التحويل
dues-receipt-number-title = الوصل رقم { $number }
dues-receipt-line = الوصل { $number }: { $amount }، يوم { $date }
dues-late-title = المتأخرون
dues-late-count = { $members ->
    [zero] لا متأخر برسم سنة { $year }.
    [one] منخرط واحد متأخر برسم سنة { $year }.
    [two] منخرطان متأخران برسم سنة { $year }.
    [few] { NUMBER($members) } منخرطين متأخرين برسم سنة { $year }.
    [many] { NUMBER($members) } منخرطا متأخرا برسم سنة { $year }.
   *[other] { NUMBER($members) } منخرط متأخر برسم سنة { $year }.
}
dues-receipts-title = الوصولات
dues-receipts-empty = لم يحرر أي وصل.
dues-actions-heading = الإجراءات
dues-none-title = لم يحدد أي واجب
dues-none-text = حددوا أولا مبلغ السنة وآخر أجل لأدائه، وبعد ذلك تظهر المتأخرات وتحرر الوصولات.
dues-early-title = لا أحد متأخر بعد
dues-early-text = يؤدى الواجب إلى غاية { $date }.
dues-all-paid-title = لا متأخرات
dues-all-paid-text = أدى كل المنخرطين واجب الانخراط برسم سنة { $year }.
dues-owing-name = الباقي { $amount }
dues-member-none-text = لم يحدد أي واجب بعد.
dues-cancel-action = إلغاء
dues-cancel-title = إلغاء الوصل { $number }
dues-cancel-recap = يبقى الرقم مستعملا ويحتفظ بسبب الإلغاء. ويعود مبلغ { $amount } من واجب سنة { $year } مستحقا.
dues-cancel-keep-action = الاحتفاظ بالوصل
dues-cancel-confirm-action = إلغاء الوصل
dues-cancelled-done = تم إلغاء الوصل { $number }.
dues-cancelled-on-name = ملغى يوم { $date }: { $reason }
