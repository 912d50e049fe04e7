# ما يجب القيام به اليوم.

today-tasks-title = ما يجب القيام به
today-tasks-hint = الأسهم للتنقل، ومفتاح الإدخال أو الرقم للفتح.
today-due-status = { $count ->
    [zero] تمت دراسة كل الملفات.
    [one] ملف واحد قيد الدراسة: قد تتغير الأعداد.
    [two] ملفان قيد الدراسة: قد تتغير الأعداد.
    [few] { NUMBER($count) } ملفات قيد الدراسة: قد تتغير الأعداد.
    [many] { NUMBER($count) } ملفا قيد الدراسة: قد تتغير الأعداد.
   *[other] { NUMBER($count) } ملف قيد الدراسة: قد تتغير الأعداد.
}
today-others-detail = { $count ->
    [zero] ولا غيرهم
    [one] وشخص آخر
    [two] وشخصان آخران
    [few] و{ NUMBER($count) } آخرون
    [many] و{ NUMBER($count) } آخرون
   *[other] و{ NUMBER($count) } آخرون
}
today-rejected-task = { $count ->
    [zero] لا يوجد ملف مرفوض
    [one] ملف واحد رفضه الصندوق
    [two] ملفان رفضهما الصندوق
    [few] { NUMBER($count) } ملفات رفضها الصندوق
    [many] { NUMBER($count) } ملفا رفضها الصندوق
   *[other] { NUMBER($count) } ملف رفضها الصندوق
}
today-mend-detail = { $name }: { $task }
today-faulty-task = { $count ->
    [zero] لا تنقص أي معلومة إلزامية
    [one] بطاقة واحدة تنقصها معلومة إلزامية
    [two] بطاقتان تنقصهما معلومة إلزامية
    [few] { NUMBER($count) } بطاقات تنقصها معلومة إلزامية
    [many] { NUMBER($count) } بطاقة تنقصها معلومة إلزامية
   *[other] { NUMBER($count) } بطاقة تنقصها معلومة إلزامية
}
today-undelivered-task = { $days ->
    [zero] الإرسالية { $number } ختمت اليوم ولم يسجل إيداعها بعد
    [one] الإرسالية { $number }: لم يسجل إيداعها منذ أمس
    [two] الإرسالية { $number }: لم يسجل إيداعها منذ يومين
    [few] الإرسالية { $number }: لم يسجل إيداعها منذ { NUMBER($days) } أيام
    [many] الإرسالية { $number }: لم يسجل إيداعها منذ { NUMBER($days) } يوما
   *[other] الإرسالية { $number }: لم يسجل إيداعها منذ { NUMBER($days) } يوم
}
today-undelivered-many-task = { $count ->
    [zero] كل الإرساليات سجل إيداعها
    [one] إرسالية واحدة لم يسجل إيداعها
    [two] إرساليتان لم يسجل إيداعهما
    [few] { NUMBER($count) } إرساليات لم يسجل إيداعها
    [many] { NUMBER($count) } إرسالية لم يسجل إيداعها
   *[other] { NUMBER($count) } إرسالية لم يسجل إيداعها
}
today-undelivered-detail = { $count ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($count) } ملفات
    [many] { NUMBER($count) } ملفا
   *[other] { NUMBER($count) } ملف
}
today-expired-task = { $count ->
    [zero] لا توجد وثائق منتهية الصلاحية
    [one] ملف واحد به وثيقة انتهت صلاحيتها
    [two] ملفان بهما وثيقة انتهت صلاحيتها
    [few] { NUMBER($count) } ملفات بها وثيقة انتهت صلاحيتها
    [many] { NUMBER($count) } ملفا بها وثيقة انتهت صلاحيتها
   *[other] { NUMBER($count) } ملف بها وثيقة انتهت صلاحيتها
}
today-expiring-task = { $count ->
    [zero] لا تنتهي صلاحية أي وثيقة قبل { $date }
    [one] ملف واحد به وثيقة تنتهي صلاحيتها قبل { $date }
    [two] ملفان بهما وثيقة تنتهي صلاحيتها قبل { $date }
    [few] { NUMBER($count) } ملفات بها وثيقة تنتهي صلاحيتها قبل { $date }
    [many] { NUMBER($count) } ملفا بها وثيقة تنتهي صلاحيتها قبل { $date }
   *[other] { NUMBER($count) } ملف بها وثيقة تنتهي صلاحيتها قبل { $date }
}
today-ready-task = { $count ->
    [zero] لا يوجد ملف جاهز للإرسال
    [one] ملف واحد جاهز للإرسال
    [two] ملفان جاهزان للإرسال
    [few] { NUMBER($count) } ملفات جاهزة للإرسال
    [many] { NUMBER($count) } ملفا جاهزا للإرسال
   *[other] { NUMBER($count) } ملف جاهز للإرسال
}
today-unmarked-task = { $count ->
    [zero] لا يوجد ملف مستوفى للمراجعة
    [one] ملف واحد مستوفى ينتظر المراجعة
    [two] ملفان مستوفيان ينتظران المراجعة
    [few] { NUMBER($count) } ملفات مستوفاة تنتظر المراجعة
    [many] { NUMBER($count) } ملفا مستوفى تنتظر المراجعة
   *[other] { NUMBER($count) } ملف مستوفى تنتظر المراجعة
}
today-rights-task = { $name }: تتغير الحقوق يوم { $date }
today-rights-many-task = { $count ->
    [zero] لا تتغير حقوق أي أسرة قبل { $date }
    [one] أسرة واحدة تتغير حقوقها قبل { $date }
    [two] أسرتان تتغير حقوقهما قبل { $date }
    [few] { NUMBER($count) } أسر تتغير حقوقها قبل { $date }
    [many] { NUMBER($count) } أسرة تتغير حقوقها قبل { $date }
   *[other] { NUMBER($count) } أسرة تتغير حقوقها قبل { $date }
}
today-rights-detail = { $name } يوم { $date }
today-missing-task = { $count ->
    [zero] لا تنقص أي وثيقة
    [one] ملف واحد تنقصه وثيقة
    [two] ملفان تنقصهما وثيقة
    [few] { NUMBER($count) } ملفات تنقصها وثائق
    [many] { NUMBER($count) } ملفا تنقصها وثائق
   *[other] { NUMBER($count) } ملف تنقصها وثائق
}
today-mend-action = تصحيح
today-deliver-action = تسجيل الإيداع
today-renew-action = عرض الوثائق
today-send-action = إعداد الإرسالية
today-look-action = مراجعة
today-open-action = فتح
today-quiet-title = لا شيء مستعجل اليوم
today-quiet-text = لا ملف ينتظر، ولا وثيقة تنتهي صلاحيتها قبل { $date }.
today-empty-title = السجل جاهز، ولا يزال فارغا
today-empty-text = ابدؤوا بإضافة منخرط: ثم تأتي وثائقه واشتراكه وملفه. وللتجريب أولا، املؤوا السجل بجمعية نموذجية تحذف دفعة واحدة.
today-empty-add-action = إضافة منخرط
today-empty-sample-action = التجريب بالنموذج
today-deposit-title = الإيداع المقبل
today-deposit-label = اليوم المقرر
today-deposit-hint = ينبه إلى الوثائق التي تنتهي صلاحيتها قبل هذا اليوم.
today-deposit-plan-action = اختيار اليوم
today-deposit-drop-action = دون تاريخ
today-dates-title = الآجال القريبة
today-dates-none-status = لا أجل خلال الأسبوعين المقبلين.
today-date-members-detail = { $count ->
    [zero] دون منخرطين
    [one] منخرط واحد
    [two] منخرطان
    [few] { NUMBER($count) } منخرطين
    [many] { NUMBER($count) } منخرطا
   *[other] { NUMBER($count) } منخرط
}
today-date-doubtful-detail = تاريخ للتأكد لدى الوكالة
today-states-title = الملفات حسب الحالة
today-categories-title = المنخرطون حسب الصنف
today-communes-title = المنخرطون حسب الجماعة
today-no-dossier-name = دون ملف
today-unknown-name = غير محدد
today-other-categories-detail = { $count ->
    [zero] ولا أحد من أصناف أخرى
    [one] ومنخرط واحد من صنف آخر
    [two] ومنخرطان من أصناف أخرى
    [few] و{ NUMBER($count) } منخرطين من أصناف أخرى
    [many] و{ NUMBER($count) } منخرطا من أصناف أخرى
   *[other] و{ NUMBER($count) } منخرط من أصناف أخرى
}
today-other-communes-detail = { $count ->
    [zero] ولا أحد من جماعات أخرى
    [one] ومنخرط واحد من جماعة أخرى
    [two] ومنخرطان من جماعات أخرى
    [few] و{ NUMBER($count) } منخرطين من جماعات أخرى
    [many] و{ NUMBER($count) } منخرطا من جماعات أخرى
   *[other] و{ NUMBER($count) } منخرط من جماعات أخرى
}
