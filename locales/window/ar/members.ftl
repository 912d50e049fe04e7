# لائحة المنخرطين في النافذة.

members-search-label = البحث في اللائحة
members-search-hint = الاسم، البطاقة، الهاتف…
members-search-clear-action = مسح البحث
members-hidden-count = { $n ->
    [zero] لا يخفي المرشح أحدا
    [one] يخفي المرشح منخرطا واحدا
    [two] يخفي المرشح منخرطين اثنين
    [few] يخفي المرشح { NUMBER($n) } منخرطين
    [many] يخفي المرشح { NUMBER($n) } منخرطا
   *[other] يخفي المرشح { NUMBER($n) } منخرط
}
members-unknown-status = لم يفهم كمرشح، وتم البحث عنه كنص: { $words }
members-list-comma = {"، "}
members-filter-chip = { $name }: { $value }
members-filter-add-action = إضافة شرط للتصفية
members-filter-remove-label = حذف المرشح { $filter }
members-commune-search-label = البحث عن جماعة
members-expires-by-label = وثيقة تنتهي صلاحيتها قبل
members-data-title = المعطيات
members-faulty-name = معلومات ناقصة
members-faultless-name = دون معلومات ناقصة
members-cnss-known-name = رقم التسجيل بالصندوق متوفر
members-cnss-unknown-name = رقم التسجيل بالصندوق غير متوفر
members-new-action = منخرط جديد
members-select-label = اختيار
members-nameless-status = بدون اسم
members-unassessed-status = قيد الدراسة
members-next-piece-name = وثيقة
members-next-payment-name = أداء
members-next-rights-name = حقوق

members-verified-count = { $n ->
    [zero] لا وثائق متحقق منها
    [one] وثيقة واحدة متحقق منها
    [two] وثيقتان متحقق منهما
    [few] { NUMBER($n) } وثائق متحقق منها
    [many] { NUMBER($n) } وثيقة متحقق منها
   *[other] { NUMBER($n) } وثيقة متحقق منها
}
members-received-count = { $n ->
    [zero] لا وثائق متوصل بها
    [one] وثيقة واحدة متوصل بها
    [two] وثيقتان متوصل بهما
    [few] { NUMBER($n) } وثائق متوصل بها
    [many] { NUMBER($n) } وثيقة متوصل بها
   *[other] { NUMBER($n) } وثيقة متوصل بها
}
members-expiring-count = { $n ->
    [zero] لا وثائق تقترب نهايتها
    [one] وثيقة واحدة تقترب نهايتها
    [two] وثيقتان تقترب نهايتهما
    [few] { NUMBER($n) } وثائق تقترب نهايتها
    [many] { NUMBER($n) } وثيقة تقترب نهايتها
   *[other] { NUMBER($n) } وثيقة تقترب نهايتها
}
members-expired-count = { $n ->
    [zero] لا وثائق منتهية
    [one] وثيقة واحدة منتهية
    [two] وثيقتان منتهيتان
    [few] { NUMBER($n) } وثائق منتهية
    [many] { NUMBER($n) } وثيقة منتهية
   *[other] { NUMBER($n) } وثيقة منتهية
}
members-unusable-count = { $n ->
    [zero] لا وثائق غير صالحة
    [one] وثيقة واحدة غير صالحة
    [two] وثيقتان غير صالحتين
    [few] { NUMBER($n) } وثائق غير صالحة
    [many] { NUMBER($n) } وثيقة غير صالحة
   *[other] { NUMBER($n) } وثيقة غير صالحة
}
members-missing-count = { $n ->
    [zero] لا وثائق ناقصة
    [one] وثيقة واحدة ناقصة
    [two] وثيقتان ناقصتان
    [few] { NUMBER($n) } وثائق ناقصة
    [many] { NUMBER($n) } وثيقة ناقصة
   *[other] { NUMBER($n) } وثيقة ناقصة
}

members-none-found-title = لا يوجد منخرط مطابق
members-none-found-text = وسعوا البحث أو احذفوا مرشحا.
members-clear-action = عرض الكل
members-empty-title = السجل فارغ
members-empty-text = أضيفوا أول منخرط: يكفي الاسم للبداية، ويضاف الباقي عند توفره.
members-bin-title = سلة المحذوفات
members-bin-empty-title = سلة المحذوفات فارغة
members-bin-empty-text = يبقى المنخرطون المنقولون إلى السلة فيها بجميع معطياتهم إلى أن تسترجعوهم.

members-views-action = طرق العرض
members-views-none-text = لا توجد طريقة عرض محفوظة. تحفظ طريقة العرض المرشحات والترتيب والأعمدة.
members-view-name-label = اسم طريقة العرض
members-view-keep-action = حفظ
members-view-drop-label = حذف طريقة العرض { $name }
members-bin-show-action = عرض سلة المحذوفات ({ $n })
members-bin-leave-action = مغادرة سلة المحذوفات
members-columns-action = الأعمدة
members-column-earlier-label = تقديم عمود { $name }
members-column-later-label = تأخير عمود { $name }
members-leave-action = طباعة اللائحة أو حفظها
members-print-list-action = طباعة اللائحة
members-save-list-action = حفظ بصيغة XLSX
members-saved-status = تم حفظ اللائحة: { $place }

members-bulk-label = العمليات على الاختيار
members-picked-count = { $n ->
    [zero] لم يتم اختيار أي منخرط
    [one] تم اختيار منخرط واحد
    [two] تم اختيار منخرطين
    [few] تم اختيار { NUMBER($n) } منخرطين
    [many] تم اختيار { NUMBER($n) } منخرطا
   *[other] تم اختيار { NUMBER($n) } منخرط
}
members-pick-all-action = { $n ->
    [zero] اختيار الكل
    [one] اختيار المنخرط الوحيد في اللائحة
    [two] اختيار المنخرطين الاثنين في اللائحة
    [few] اختيار { NUMBER($n) } منخرطين في اللائحة
    [many] اختيار { NUMBER($n) } منخرطا في اللائحة
   *[other] اختيار { NUMBER($n) } منخرط في اللائحة
}
members-unpick-action = إلغاء الاختيار
members-ready-action = جعل الملفات جاهزة
members-print-dossiers-action = طباعة الملفات
members-bin-action = نقل إلى السلة
members-restore-action = استرجاع من السلة
members-cancel-action = إلغاء
members-done-name = تم
members-left-out-name = مستثنى
members-more-count = { $n ->
    [zero] دون غيرهم
    [one] ومنخرط آخر
    [two] ومنخرطان آخران
    [few] و{ NUMBER($n) } منخرطين آخرين
    [many] و{ NUMBER($n) } منخرطا آخر
   *[other] و{ NUMBER($n) } منخرط آخر
}
members-ready-recap = { $n ->
    [zero] لا يوجد ملف يمكن جعله جاهزا للإرسال.
    [one] سيصبح ملف واحد جاهزا للإرسال.
    [two] سيصبح ملفان جاهزين للإرسال.
    [few] ستصبح { NUMBER($n) } ملفات جاهزة للإرسال.
    [many] سيصبح { NUMBER($n) } ملفا جاهزا للإرسال.
   *[other] سيصبح { NUMBER($n) } ملف جاهزا للإرسال.
}
members-ready-act = { $n ->
    [zero] جعل الملفات جاهزة
    [one] جعل ملف واحد جاهزا
    [two] جعل ملفين جاهزين
    [few] جعل { NUMBER($n) } ملفات جاهزة
    [many] جعل { NUMBER($n) } ملفا جاهزا
   *[other] جعل { NUMBER($n) } ملف جاهزا
}
members-ready-done = { $n ->
    [zero] لم يصبح أي ملف جاهزا.
    [one] ملف واحد جاهز للإرسال.
    [two] ملفان جاهزان للإرسال.
    [few] { NUMBER($n) } ملفات جاهزة للإرسال.
    [many] { NUMBER($n) } ملفا جاهزا للإرسال.
   *[other] { NUMBER($n) } ملف جاهز للإرسال.
}
members-print-recap = { $n ->
    [zero] لا يوجد ملف للطبع.
    [one] سيطبع ملف واحد بصيغة PDF في المجلد الذي تختارونه. تمنح أرقام للملفات التي لا رقم لها.
    [two] سيطبع ملفان بصيغة PDF، كل واحد على حدة، في المجلد الذي تختارونه. تمنح أرقام للملفات التي لا رقم لها.
    [few] ستطبع { NUMBER($n) } ملفات بصيغة PDF، كل واحد على حدة، في المجلد الذي تختارونه. تمنح أرقام للملفات التي لا رقم لها.
    [many] سيطبع { NUMBER($n) } ملفا بصيغة PDF، كل واحد على حدة، في المجلد الذي تختارونه. تمنح أرقام للملفات التي لا رقم لها.
   *[other] سيطبع { NUMBER($n) } ملف بصيغة PDF، كل واحد على حدة، في المجلد الذي تختارونه. تمنح أرقام للملفات التي لا رقم لها.
}
members-print-act = { $n ->
    [zero] طباعة
    [one] طباعة ملف واحد
    [two] طباعة ملفين
    [few] طباعة { NUMBER($n) } ملفات
    [many] طباعة { NUMBER($n) } ملفا
   *[other] طباعة { NUMBER($n) } ملف
}
members-print-done = { $n ->
    [zero] لم يطبع أي ملف.
    [one] تم طبع ملف واحد.
    [two] تم طبع ملفين.
    [few] تم طبع { NUMBER($n) } ملفات.
    [many] تم طبع { NUMBER($n) } ملفا.
   *[other] تم طبع { NUMBER($n) } ملف.
}
members-bin-recap = { $n ->
    [zero] لن ينقل أي منخرط إلى السلة.
    [one] سينقل منخرط واحد إلى السلة بجميع معطياته. يمكن استرجاعه.
    [two] سينقل منخرطان إلى السلة بجميع معطياتهما. يمكن استرجاعهما.
    [few] سينقل { NUMBER($n) } منخرطين إلى السلة بجميع معطياتهم. يمكن استرجاعهم.
    [many] سينقل { NUMBER($n) } منخرطا إلى السلة بجميع معطياتهم. يمكن استرجاعهم.
   *[other] سينقل { NUMBER($n) } منخرط إلى السلة بجميع معطياتهم. يمكن استرجاعهم.
}
members-bin-act = { $n ->
    [zero] نقل إلى السلة
    [one] نقل منخرط واحد إلى السلة
    [two] نقل منخرطين إلى السلة
    [few] نقل { NUMBER($n) } منخرطين إلى السلة
    [many] نقل { NUMBER($n) } منخرطا إلى السلة
   *[other] نقل { NUMBER($n) } منخرط إلى السلة
}
members-bin-done = { $n ->
    [zero] لم ينقل أي منخرط.
    [one] تم نقل منخرط واحد إلى السلة.
    [two] تم نقل منخرطين إلى السلة.
    [few] تم نقل { NUMBER($n) } منخرطين إلى السلة.
    [many] تم نقل { NUMBER($n) } منخرطا إلى السلة.
   *[other] تم نقل { NUMBER($n) } منخرط إلى السلة.
}
members-restore-recap = { $n ->
    [zero] لن يسترجع أي منخرط.
    [one] سيعود منخرط واحد إلى اللائحة.
    [two] سيعود منخرطان إلى اللائحة.
    [few] سيعود { NUMBER($n) } منخرطين إلى اللائحة.
    [many] سيعود { NUMBER($n) } منخرطا إلى اللائحة.
   *[other] سيعود { NUMBER($n) } منخرط إلى اللائحة.
}
members-restore-act = { $n ->
    [zero] استرجاع
    [one] استرجاع منخرط واحد
    [two] استرجاع منخرطين
    [few] استرجاع { NUMBER($n) } منخرطين
    [many] استرجاع { NUMBER($n) } منخرطا
   *[other] استرجاع { NUMBER($n) } منخرط
}
members-restore-done = { $n ->
    [zero] لم يسترجع أي منخرط.
    [one] تم استرجاع منخرط واحد.
    [two] تم استرجاع منخرطين.
    [few] تم استرجاع { NUMBER($n) } منخرطين.
    [many] تم استرجاع { NUMBER($n) } منخرطا.
   *[other] تم استرجاع { NUMBER($n) } منخرط.
}
members-left-incomplete-text = { $n ->
    [zero] لا ملفات غير مستوفاة.
    [one] ملف واحد غير مستوفى: تنقصه وثيقة أو معلومة.
    [two] ملفان غير مستوفيين: تنقصهما وثيقة أو معلومة.
    [few] { NUMBER($n) } ملفات غير مستوفاة: تنقصها وثيقة أو معلومة.
    [many] { NUMBER($n) } ملفا غير مستوفى: تنقصه وثيقة أو معلومة.
   *[other] { NUMBER($n) } ملف غير مستوفى: تنقصه وثيقة أو معلومة.
}
members-left-already-text = { $n ->
    [zero] لا أحد.
    [one] سبق ذلك لمنخرط واحد.
    [two] سبق ذلك لمنخرطين.
    [few] سبق ذلك ل { NUMBER($n) } منخرطين.
    [many] سبق ذلك ل { NUMBER($n) } منخرطا.
   *[other] سبق ذلك ل { NUMBER($n) } منخرط.
}
members-left-sent-text = { $n ->
    [zero] لا ملفات مرسلة.
    [one] سبق إرسال ملف واحد.
    [two] سبق إرسال ملفين.
    [few] سبق إرسال { NUMBER($n) } ملفات.
    [many] سبق إرسال { NUMBER($n) } ملفا.
   *[other] سبق إرسال { NUMBER($n) } ملف.
}
members-left-binned-text = { $n ->
    [zero] لا أحد في السلة.
    [one] منخرط واحد في سلة المحذوفات.
    [two] منخرطان في سلة المحذوفات.
    [few] { NUMBER($n) } منخرطين في سلة المحذوفات.
    [many] { NUMBER($n) } منخرطا في سلة المحذوفات.
   *[other] { NUMBER($n) } منخرط في سلة المحذوفات.
}
members-left-gone-text = { $n ->
    [zero] لا أحد.
    [one] منخرط واحد لم يعد في السجل.
    [two] منخرطان لم يعودا في السجل.
    [few] { NUMBER($n) } منخرطين لم يعودوا في السجل.
    [many] { NUMBER($n) } منخرطا لم يعودوا في السجل.
   *[other] { NUMBER($n) } منخرط لم يعودوا في السجل.
}

members-panel-label = المنخرط المختار
members-number-status = رقم { $number }
members-gaps-title = ما ينقص
members-gaps-none-status = لا ينقص شيء
members-open-action = فتح البطاقة
