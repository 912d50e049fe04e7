# الآجال الجارية في حق المنخرط.
clock-registered-letter-line = التسجيل التلقائي من طرف { -cnss } بعد الرسالة المضمونة رقم { $number } بتاريخ { $date }
clock-change-line = التصريح لدى { -cnss }: { $change }، ابتداء من { $date }
clock-waiting-line = انتهاء مدة التدريب وفتح الحقوق
clock-certificate-line = الشهادة المدرسية { $years } الخاصة بـ{ $child }
clock-age-line = { $sex ->
    [male] بلوغ { $child } سن { $age } سنة: تتغير حقوقه
    [female] بلوغ { $child } سن { $age } سنة: تتغير حقوقها
   *[other] بلوغ { $child } سن { $age } سنة: تتغير حقوقه(ا)
}
clock-piece-line = انتهاء صلاحية الوثيقة: { $piece }
clock-arrears-line = { $months ->
    [zero] دون أشهر غير مؤداة، { $month }
    [one] شهر اشتراك واحد غير مؤدى، { $month }
    [two] شهرا اشتراك غير مؤديين، منذ { $month }
    [few] { NUMBER($months) } أشهر اشتراك غير مؤداة، منذ { $month }
    [many] { NUMBER($months) } شهر اشتراك غير مؤدى، منذ { $month }
   *[other] { NUMBER($months) } شهر اشتراك غير مؤدى، منذ { $month }
}
clock-category-change = صنف جديد
clock-activity-change = نشاط جديد
clock-household-change = تغيير الحالة العائلية
clock-home-change = تغيير العنوان الشخصي
clock-work-change = تغيير العنوان المهني
clock-spouse-change = تغيير يخص الزوج(ة)
clock-child-change = تغيير يخص أحد الأولاد
clock-end-change = انتهاء النشاط
clock-registered-letter-name = الرسائل المضمونة
clock-change-name = التغييرات الواجب التصريح بها
clock-waiting-name = مدد التدريب
clock-certificate-name = الشهادات المدرسية
clock-age-name = سن الأولاد
clock-piece-name = صلاحية الوثائق
clock-arrears-name = الاشتراكات غير المؤداة
clock-calendar-name = آجال المنخرطين
clock-confirm-note = للتأكد لدى وكالة { -cnss }.
clock-due-heading = الأجل
clock-name-heading = المنخرط
clock-what-heading = الموضوع
clock-late-name = انقضى
clock-counts-line = { $name }: { NUMBER($all) }، منها { NUMBER($late) } انقضى أجلها
clock-letter-noted-line = تم تدوين الرسالة المضمونة الخاصة بـ{ $name }: يسري الأجل إلى غاية { $date }.
clock-letter-silent-line = تم تدوين الرسالة المضمونة الخاصة بـ{ $name }. لا يسري أي أجل لأن الجمعية ليست هيئة الاتصال لصنفه في هذا التاريخ.
clock-declared-line = تم تدوين التصريح الخاص بـ{ $name }.
