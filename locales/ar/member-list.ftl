# لائحة المنخرطين: كلمات البحث، الأعمدة، وما يطبع منها.
# تفصل المسافات بين كلمات المفتاح أو القيمة، والأولى هي التي تكتبها النافذة.

member-list-key-state = حالة الحالة
member-list-key-category = صنف الصنف
member-list-key-commune = جماعة الجماعة مدينة
member-list-key-piece = وثيقة وثائق الوثائق
member-list-key-fault = خطأ أخطاء
member-list-key-cnss = الضمان صندوق
member-list-key-expires = أجل الأجل
member-list-word-none = بدون
member-list-word-missing = ناقصة ناقص
member-list-word-expiring = قريبة قريب
member-list-word-expired = منتهية منتهي
member-list-word-yes = نعم
member-list-word-no = لا

member-list-missing-name = ناقصة
member-list-expiring-name = تقترب نهاية صلاحيتها
member-list-expired-name = منتهية الصلاحية
member-list-no-dossier-name = دون ملف
member-list-nothing-name = غير محدد

member-list-name-column = الاسم
member-list-state-column = الحالة
member-list-category-column = الصنف
member-list-commune-column = الجماعة
member-list-pieces-column = الوثائق
member-list-next-column = الأجل المقبل
member-list-cin-column = البطاقة الوطنية
member-list-number-column = رقم المنخرط
member-list-phone-column = الهاتف
member-list-cnss-column = رقم الضمان الاجتماعي
member-list-faults-column = بيانات ناقصة
member-list-changed-column = تاريخ التعديل

member-list-paper-title = لائحة المنخرطين
member-list-paper-filter = المرشح: { $filter }
member-list-paper-everybody = جميع المنخرطين
member-list-paper-count = { $members ->
    [zero] لا منخرطين
    [one] منخرط واحد
    [two] منخرطان
    [few] { NUMBER($members) } منخرطين
    [many] { NUMBER($members) } منخرطا
   *[other] { NUMBER($members) } منخرط
}
member-list-pieces-cell = { $there } من { $asked }
