# الإرساليات: اللائحة، إرسالية واحدة، إعداد إرسالية جديدة.

transmission-new-action = إرسالية جديدة
transmission-number-column = الإرسالية
transmission-date-column = تاريخ الختم
transmission-agency-column = الوكالة
transmission-dossiers-column = الملفات
transmission-state-column = الحالة
transmission-seal-column = الختم
transmission-produced-name = مختومة
transmission-delivered-name = مودعة
transmission-cancelled-name = ملغاة
transmission-older-action = عرض الإرساليات السابقة
transmission-empty-title = لا توجد أي إرسالية بعد
transmission-empty-ready-text = { $count ->
    [zero] لا يوجد ملف جاهز. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
    [one] يوجد ملف واحد جاهز. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
    [two] يوجد ملفان جاهزان. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
    [few] توجد { NUMBER($count) } ملفات جاهزة. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
    [many] يوجد { NUMBER($count) } ملفا جاهزا. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
   *[other] يوجد { NUMBER($count) } ملف جاهز. تجمع الإرسالية الملفات الجاهزة في ملف إلكتروني مختوم، مع بيان إرسال للتوقيع.
}
transmission-empty-none-text = تجمع الإرسالية الملفات الجاهزة. افتحوا بطاقة منخرط وأتموا ملفه، ثم ضعوه في حالة «جاهز للإرسال».
transmission-members-action = عرض المنخرطين
transmission-list-action = كل الإرساليات

# إرسالية واحدة

transmission-one-title = الإرسالية { $number }
transmission-sealed-on-text = ختمت يوم { $date }
transmission-delivered-on-text = أودعت يوم { $date }
transmission-cancelled-on-text = ألغيت يوم { $date }
transmission-not-delivered-text = لم يسجل الإيداع بعد
transmission-receipt-text = الإشعار بالتوصل: { $receipt }
transmission-reason-text = السبب: { $reason }
transmission-life-title = التتبع
transmission-deliver-title = تسجيل الإيداع
transmission-deliver-again-title = تصحيح الإيداع المسجل
transmission-deliver-date-label = يوم الإيداع
transmission-deliver-receipt-label = الإشعار بالتوصل
transmission-deliver-receipt-hint = رقمه، اسم من توصل بالملفات، ملاحظة. اختياري.
transmission-deliver-action = تسجيل الإيداع
transmission-delivered-status = تم تسجيل إيداع الإرسالية { $number }.
transmission-facts-title = الإرسالية
transmission-content-label = المحتوى
transmission-deposit-label = الإيداع
transmission-on-behalf-name = نيابة عن المنخرطين
transmission-liaison-name = بصفة هيئة اتصال
transmission-rules-label = القواعد
transmission-file-label = الملف المختوم
transmission-file-gone-status = لم يعد الملف في هذا المكان.
transmission-file-unknown-status = لم يسجل مكان الملف.
transmission-seal-title = الختم
transmission-fingerprint-label = مفتاح التوقيع
transmission-check-action = التحقق من الملف المختوم
transmission-slip-action = طباعة بيان الإرسال
transmission-folder-action = فتح المجلد
transmission-lines-title = الملفات المرفقة
transmission-dossier-column = الملف
transmission-member-column = المنخرط
transmission-now-column = الحالة اليوم
transmission-erased-name = شخص حذفت معطياته
transmission-more-lines-action = عرض الباقي
transmission-cancel-action = إلغاء هذه الإرسالية…
transmission-cancel-title = إلغاء الإرسالية { $number }
transmission-cancel-recap = { $count ->
    [zero] يبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
    [one] يعود الملف جاهزا للإرسال ما لم يرد عليه الصندوق. ويبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
    [two] يعود الملفان جاهزين للإرسال، ما عدا ما رد عليه الصندوق. ويبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
    [few] تعود { NUMBER($count) } ملفات جاهزة للإرسال، ما عدا ما رد عليه الصندوق. ويبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
    [many] يعود { NUMBER($count) } ملفا جاهزا للإرسال، ما عدا ما رد عليه الصندوق. ويبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
   *[other] يعود { NUMBER($count) } ملف جاهزا للإرسال، ما عدا ما رد عليه الصندوق. ويبقى الرقم { $number } مستعملا، وتحتفظ الإرسالية بسبب الإلغاء.
}
transmission-cancel-reason-label = السبب
transmission-cancel-keep-action = الاحتفاظ بالإرسالية
transmission-cancel-confirm-action = إلغاء الإرسالية
transmission-cancelled-status = تم إلغاء الإرسالية { $number }.

# إعداد إرسالية

transmission-steps-label = المراحل
transmission-choose-step = الاختيار
transmission-check-step = التحقق
transmission-seal-step = الختم
transmission-next-action = متابعة
transmission-back-action = المرحلة السابقة
transmission-leave-action = خروج
transmission-choose-label = ماذا تضم الإرسالية؟
transmission-ready-name = اللائحة الكاملة
transmission-ready-detail = { $count ->
    [zero] كل من يعرفهم الصندوق من قبل
    [one] ملف واحد جاهز، وكل من يعرفهم الصندوق من قبل
    [two] ملفان جاهزان، وكل من يعرفهم الصندوق من قبل
    [few] { NUMBER($count) } ملفات جاهزة، وكل من يعرفهم الصندوق من قبل
    [many] { NUMBER($count) } ملفا جاهزا، وكل من يعرفهم الصندوق من قبل
   *[other] { NUMBER($count) } ملف جاهز، وكل من يعرفهم الصندوق من قبل
}
transmission-since-name = التغييرات منذ آخر إرسالية
transmission-since-detail = الإضافات والتعديلات والتشطيبات مع أسبابها
transmission-corrected-name = الملفات المرفوضة بعد تصحيحها
transmission-corrected-detail = { $count ->
    [zero] لا يوجد أي ملف حاليا
    [one] ملف واحد رفض ثم صحح
    [two] ملفان رفضا ثم صححا
    [few] { NUMBER($count) } ملفات رفضت ثم صححت
    [many] { NUMBER($count) } ملفا رفضت ثم صححت
   *[other] { NUMBER($count) } ملف رفضت ثم صححت
}
transmission-matching-name = جزء من الملفات الجاهزة
transmission-matching-detail = حسب الصنف أو الجماعة
transmission-members-name = ملفات تختارونها واحدا واحدا
transmission-members-detail = بواسطة البحث
transmission-count-name = { $count ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($count) } ملفات
    [many] { NUMBER($count) } ملفا
   *[other] { NUMBER($count) } ملف
}
transmission-none-name = لا يوجد أي ملف
transmission-categories-label = الأصناف
transmission-communes-label = الجماعات
transmission-any-hint = دون اختيار: الكل.
transmission-find-label = بحث ضمن الملفات الجاهزة
transmission-found-status = { $count ->
    [zero] لا يوجد أي ملف
    [one] عثر على ملف واحد
    [two] عثر على ملفين
    [few] عثر على { NUMBER($count) } ملفات
    [many] عثر على { NUMBER($count) } ملفا
   *[other] عثر على { NUMBER($count) } ملف
}
transmission-found-more-status = تظهر هنا { NUMBER($shown) } الأولى فقط: دققوا البحث.
transmission-found-none-status = لا يوجد ملف جاهز مطابق.
transmission-chosen-status = { $count ->
    [zero] لم يختر أي ملف
    [one] اختير ملف واحد
    [two] اختير ملفان
    [few] اختيرت { NUMBER($count) } ملفات
    [many] اختير { NUMBER($count) } ملفا
   *[other] اختير { NUMBER($count) } ملف
}
transmission-unchoose-action = إلغاء الاختيار
transmission-leaving-status = { $count ->
    [zero] لا يمكن إرسال أي ملف.
    [one] ملف واحد يمكن إرساله.
    [two] ملفان يمكن إرسالهما.
    [few] { NUMBER($count) } ملفات يمكن إرسالها.
    [many] { NUMBER($count) } ملفا يمكن إرسالها.
   *[other] { NUMBER($count) } ملف يمكن إرسالها.
}
transmission-staying-status = { $count ->
    [zero] لا يبقى أي ملف.
    [one] يبقى ملف واحد دون إرسال للسبب المبين أسفله.
    [two] يبقى ملفان دون إرسال للأسباب المبينة أسفله.
    [few] تبقى { NUMBER($count) } ملفات دون إرسال للأسباب المبينة أسفله.
    [many] يبقى { NUMBER($count) } ملفا دون إرسال للأسباب المبينة أسفله.
   *[other] يبقى { NUMBER($count) } ملف دون إرسال للأسباب المبينة أسفله.
}
transmission-incomplete-title = ملفات ناقصة
transmission-rejected-title = ملفات مرفوضة لم تصحح بعد
transmission-gone-title = ملفات سبق إرسالها
transmission-unmarked-title = ملفات مستوفاة لم تراجع بعد
transmission-notices-title = للمراجعة قبل الإيداع
transmission-notices-text = هذه النقط لا تمنع الإرسال.
transmission-expires-text = { $piece }: تنتهي صلاحيتها يوم { $date }
transmission-condition-text = { $condition }: شرط غير متوفر
transmission-mend-action = تصحيح
transmission-open-action = فتح
transmission-mark-action = جاهز للإرسال
transmission-mark-all-action = كلها جاهزة للإرسال
transmission-marked-status = { $count ->
    [zero] لم يتغير أي ملف.
    [one] أصبح ملف واحد جاهزا.
    [two] أصبح ملفان جاهزين.
    [few] أصبحت { NUMBER($count) } ملفات جاهزة.
    [many] أصبح { NUMBER($count) } ملفا جاهزا.
   *[other] أصبح { NUMBER($count) } ملف جاهزا.
}
transmission-more-faults-status = { $count ->
    [zero] ولا غيرها
    [one] وملف آخر
    [two] وملفان آخران
    [few] و{ NUMBER($count) } ملفات أخرى
    [many] و{ NUMBER($count) } ملفا آخر
   *[other] و{ NUMBER($count) } ملف آخر
}
transmission-terms-title = الإرسالية
transmission-agency-label = وكالة الإيداع
transmission-agency-none-text = لائحة الوكالات فارغة. يمكن إعداد الإرسالية دون وكالة؛ وليظهر اسم الوكالة في بيان الإرسال، أضيفوها في الإعدادات.
transmission-place-label = سيحفظ الملف المختوم في
transmission-seal-action = { $count ->
    [zero] لا شيء للختم
    [one] ختم إرسالية من ملف واحد
    [two] ختم إرسالية من ملفين
    [few] ختم إرسالية من { NUMBER($count) } ملفات
    [many] ختم إرسالية من { NUMBER($count) } ملفا
   *[other] ختم إرسالية من { NUMBER($count) } ملف
}
transmission-leave-faulty-action = { $left ->
    [zero] ختم { NUMBER($count) }
    [one] ترك الملف الناقص وختم الباقي ({ NUMBER($count) })
    [two] ترك الملفين الناقصين وختم الباقي ({ NUMBER($count) })
    [few] ترك { NUMBER($left) } ملفات ناقصة وختم الباقي ({ NUMBER($count) })
    [many] ترك { NUMBER($left) } ملفا ناقصا وختم الباقي ({ NUMBER($count) })
   *[other] ترك { NUMBER($left) } ملف ناقص وختم الباقي ({ NUMBER($count) })
}
transmission-sealing-status = إعداد الإرسالية
transmission-sealing-detail = الملف { NUMBER($done) } من { NUMBER($of) }
transmission-minutes-left-detail = { $minutes ->
    [zero] أقل من دقيقة
    [one] بقيت دقيقة تقريبا
    [two] بقيت دقيقتان تقريبا
    [few] بقيت { NUMBER($minutes) } دقائق تقريبا
    [many] بقيت { NUMBER($minutes) } دقيقة تقريبا
   *[other] بقيت { NUMBER($minutes) } دقيقة تقريبا
}
transmission-seconds-left-detail = { $seconds ->
    [zero] على وشك الانتهاء
    [one] بقيت ثانية واحدة
    [two] بقيت ثانيتان
    [few] بقيت { NUMBER($seconds) } ثوان
    [many] بقيت { NUMBER($seconds) } ثانية
   *[other] بقيت { NUMBER($seconds) } ثانية
}
transmission-sealing-text = يمكنكم مواصلة العمل في الأقسام الأخرى.
transmission-stop-action = إيقاف
transmission-stopping-status = يتوقف الإعداد بعد الملف الحالي…
transmission-stopped-status = توقف الإعداد: لم يكتب أي شيء، وبقيت الملفات جاهزة للإرسال.
transmission-done-title = ختمت الإرسالية { $number }
transmission-done-text = { $count ->
    [zero] دون ملفات.
    [one] ملف واحد، محفوظ بحيث ينكشف أي تغيير يطرأ عليه.
    [two] ملفان، محفوظان بحيث ينكشف أي تغيير يطرأ عليهما.
    [few] { NUMBER($count) } ملفات، محفوظة بحيث ينكشف أي تغيير يطرأ عليها.
    [many] { NUMBER($count) } ملفا، محفوظة بحيث ينكشف أي تغيير يطرأ عليها.
   *[other] { NUMBER($count) } ملف، محفوظة بحيث ينكشف أي تغيير يطرأ عليها.
}
transmission-left-text = { $count ->
    [zero] لم يبق أي ملف.
    [one] بقي ملف واحد في انتظار تصحيحه.
    [two] بقي ملفان في انتظار تصحيحهما.
    [few] بقيت { NUMBER($count) } ملفات في انتظار تصحيحها.
    [many] بقي { NUMBER($count) } ملفا في انتظار تصحيحها.
   *[other] بقي { NUMBER($count) } ملف في انتظار تصحيحها.
}
transmission-after-title = وبعد ذلك
transmission-after-print-text = اطبعوا بيان الإرسال، ثم وقعوه وضعوا عليه خاتم الجمعية.
transmission-after-deliver-text = أودعوا الملفات لدى الوكالة، ثم سجلوا يوم الإيداع.
transmission-see-action = عرض الإرسالية

# ما تتضمنه الأسطر، وما ينتظر

transmission-told-status = { $count ->
    [zero] لا يوجد أي تغيير منذ آخر إرسالية.
    [one] سطر واحد يمكن إرساله.
    [two] سطران يمكن إرسالهما.
    [few] { NUMBER($count) } أسطر يمكن إرسالها.
    [many] { NUMBER($count) } سطرا يمكن إرسالها.
   *[other] { NUMBER($count) } سطر يمكن إرسالها.
}
transmission-movements-status = الإضافات: { NUMBER($additions) }؛ التعديلات: { NUMBER($changes) }؛ التشطيبات: { NUMBER($removals) }.
transmission-unchanged-status = { $count ->
    [zero] لا يوجد في اللائحة منخرط دون تغيير.
    [one] تضم اللائحة أيضا منخرطا واحدا دون تغيير.
    [two] تضم اللائحة أيضا منخرطين دون تغيير.
    [few] تضم اللائحة أيضا { NUMBER($count) } منخرطين دون تغيير.
    [many] تضم اللائحة أيضا { NUMBER($count) } منخرطا دون تغيير.
   *[other] تضم اللائحة أيضا { NUMBER($count) } منخرط دون تغيير.
}
transmission-movements-title = ما سيرسل
transmission-seal-told-action = { $count ->
    [zero] لا شيء للختم
    [one] ختم إرسالية من سطر واحد
    [two] ختم إرسالية من سطرين
    [few] ختم إرسالية من { NUMBER($count) } أسطر
    [many] ختم إرسالية من { NUMBER($count) } سطرا
   *[other] ختم إرسالية من { NUMBER($count) } سطر
}
transmission-done-told-text = التعديلات المصرح بها: { NUMBER($changes) }؛ التشطيبات: { NUMBER($removals) }.
transmission-on-behalf-text = ليست الجمعية هيئة اتصال بالنسبة للأصناف التالية: يودع كل ملف نيابة عن المنخرط مع توكيل موقع منه، ولا ترسل أي لائحة دون الملفات.
transmission-parked-title = { $count ->
    [zero] لا يوجد ملف متروك جانبا
    [one] ملف واحد متروك جانبا ينتظر الإرسالية المقبلة
    [two] ملفان متروكان جانبا ينتظران الإرسالية المقبلة
    [few] { NUMBER($count) } ملفات متروكة جانبا تنتظر الإرسالية المقبلة
    [many] { NUMBER($count) } ملفا متروكا جانبا تنتظر الإرسالية المقبلة
   *[other] { NUMBER($count) } ملف متروك جانبا تنتظر الإرسالية المقبلة
}
transmission-parked-text = ترك جانبا في الإرسالية { $number }؛ حالته اليوم: { $state }
transmission-parked-hint = ما يبقى ينتظر الإرسالية المقبلة، وسيتم تذكيركم به.
transmission-profile-label = نموذج التصدير:
transmission-movement-column = الحركة
transmission-movement-count = { $name }: { NUMBER($count) }
transmission-answer-column = الجواب
transmission-answered-name = مجاب عنها
transmission-partly-name = مجاب عنها جزئيا
transmission-answered-column = المجاب عنها
transmission-answered-text = الأسطر المجاب عنها: { NUMBER($answered) } من { NUMBER($rows) }
transmission-attempt-text = الإرسال رقم { NUMBER($attempt) }
transmission-late-name = تأخر الإشعار بالتوصل
transmission-late-status = { $count ->
    [zero] لم يصل الإشعار بالتوصل: اتصلوا بالوكالة
    [one] لم يصل الإشعار بالتوصل بعد يوم واحد: اتصلوا بالوكالة
    [two] لم يصل الإشعار بالتوصل بعد يومين: اتصلوا بالوكالة
    [few] لم يصل الإشعار بالتوصل بعد { NUMBER($count) } أيام: اتصلوا بالوكالة
    [many] لم يصل الإشعار بالتوصل بعد { NUMBER($count) } يوما: اتصلوا بالوكالة
   *[other] لم يصل الإشعار بالتوصل بعد { NUMBER($count) } يوم: اتصلوا بالوكالة
}
transmission-copy-title = النسخة الحاملة لخاتم الوكالة
transmission-copy-drop-label = ضعوا هنا نسخة بيان الإرسال الحاملة لخاتم الوكالة
transmission-copy-again-label = ضعوا نسخة أخرى لتعويضها
transmission-copy-choose-action = اختيار الملف الإلكتروني
transmission-copy-show-action = تكبير
transmission-copy-page-label = الصفحة { NUMBER($page) } من النسخة الحاملة لخاتم الوكالة
transmission-copy-later-text = تحفظ النسخة بعد تسجيل الإيداع.
transmission-copy-kept-status = حفظت نسخة الإرسالية { $number } الحاملة لخاتم الوكالة.
