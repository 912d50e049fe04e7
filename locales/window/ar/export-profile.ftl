# نماذج التصدير: كيف تعد اللوائح المرسلة.

export-profile-text = يعطي النموذج المستعمل للوائح الإرساليات أعمدتها وعناوينها وطريقة كتابتها.
export-profile-used-name = مستعمل
export-profile-use-action = استعمال
export-profile-used-status = «{ $name }» هو المستعمل الآن.
export-profile-copy-action = نسخ { $name }
export-profile-copied-status = «{ $name }» جاهز للملاءمة.
export-profile-remove-action = إزالة { $name }
export-profile-removed-status = أزيل «{ $name }».
export-profile-built-in-text = هذا النموذج مرفق بالبرنامج ولا يمكن تغييره. انسخوه لملاءمته مع ما تطلبه الوكالة.
export-profile-adapt-action = نسخه لملاءمته
export-profile-form-title = النموذج
export-profile-name-label = الاسم
export-profile-language-label = لغة العناوين
export-profile-dates-label = التواريخ
export-profile-strokes-name = 14/03/1979
export-profile-boxes-name = 14031979 كما في خانات الاستمارة
export-profile-iso-name = 1979-03-14
export-profile-decimal-label = المبالغ
export-profile-comma-name = 1234,50
export-profile-point-name = 1234.50
export-profile-columns-title = الأعمدة
export-profile-columns-hint = ينقل المفتاح Alt مع السهمين العمود الذي أنتم فيه.
export-profile-earlier-action = تقديم العمود { $name }
export-profile-later-action = تأخير العمود { $name }
export-profile-drop-action = إزالة العمود { $name }
export-profile-add-label = إضافة عمود
export-profile-add-hint = اكتبوا ما يحتويه
export-profile-none-status = لا يوجد عمود آخر بهذا الاسم.
export-profile-preview-title = معاينة
export-profile-preview-aside = { $count ->
    [zero] لا يوجد منخرط
    [one] على أول منخرط
    [two] على أول منخرطين
    [few] على أول { NUMBER($count) } منخرطين
    [many] على أول { NUMBER($count) } منخرطا
   *[other] على أول { NUMBER($count) } منخرط
}
export-profile-empty-text = سجلوا منخرطا لتروا ما يعطيه هذا النموذج.
