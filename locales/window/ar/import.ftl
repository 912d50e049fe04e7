# استيراد لائحة: الملف وأعمدته وأسطره وما سيكتب.

import-title = استيراد
import-open-action = استيراد لائحة
import-resume-action = متابعة الاستيراد
import-drop-title = أفلتوا الملف لاستيراد اللائحة
import-drop-hint = ضعوا الملف الإلكتروني هنا أو في أي مكان من الصفحة
import-start-title = ضعوا هنا لائحة المنخرطين
import-start-text = ملف CSV أو مصنف XLSX كما هو عندكم. يقارن كل سطر بالسجل ويعرض عليكم، ولا يكتب أي شيء قبل أن تستوردوا.
import-choose-action = اختيار الملف الإلكتروني…
import-reading-status = قراءة اللائحة جارية…
import-already-open-status = ما زالت «{ $file }» تنتظر الاستيراد. أتموها أو تخلوا عنها قبل فتح لائحة أخرى.

import-doubtful-title = كيف تقرأ «{ $file }»؟
import-doubtful-text = يمكن قراءة الملف بعدة طرق. اختاروا الطريقة التي تظهر فيها الأسماء سليمة.
import-reading-label = القراءة
import-read-action = القراءة هكذا
import-sample-label = الأسطر الأولى بهذه القراءة

import-file-title = الملف
import-encoding-label = حروف الملف
import-utf-eight-detail = جميع الكتابات
import-windows-arabic-detail = العربية والفرنسية في Windows
import-windows-latin-detail = الفرنسية في Windows
import-separator-label = بين الأعمدة
import-semicolon-name = فاصلة منقوطة
import-comma-name = فاصلة
import-tab-name = علامة جدولة
import-sheet-label = الورقة
import-workbook-name = مصنف XLSX
import-guess-hint = قراءة مقترحة: تحققوا من أن الأسماء تظهر سليمة.
import-reread-hint = القراءة بطريقة أخرى تعيد الفحص من البداية، وتضيع الخانات المصححة هنا.
import-passed-over-status = { $count ->
    [zero] لم يترك أي سطر جانبا
    [one] ترك سطر واحد جانبا (عنوان أو مجموع أو ملاحظة)
    [two] ترك سطران جانبا (عناوين أو مجاميع أو ملاحظات)
    [few] تركت { NUMBER($count) } أسطر جانبا (عناوين ومجاميع وملاحظات)
    [many] ترك { NUMBER($count) } سطرا جانبا (عناوين ومجاميع وملاحظات)
   *[other] ترك { NUMBER($count) } سطر جانبا (عناوين ومجاميع وملاحظات)
}

import-unknown-title = ماذا تحتوي أعمدة «{ $file }»؟
import-unknown-text = لم يتعرف على أي عنوان. حددوا سطر العناوين وما يحتويه كل عمود مفيد: يحتفظ باختياركم للائحة المقبلة ذات الشكل نفسه.
import-unknown-hint = حددوا محتوى عمود واحد على الأقل.
import-headings-label = سطر العناوين
import-no-headings-name = ليس في اللائحة عناوين
import-row-name = السطر { NUMBER($row) }
import-columns-action = الأعمدة
import-columns-detail = { NUMBER($known) } من { NUMBER($all) }
import-columns-title = ما يحتويه كل عمود
import-columns-text = صححوا ما لم يتعرف عليه جيدا: يحتفظ باختياركم للائحة المقبلة ذات العناوين نفسها.
import-column-label = محتوى العمود { $heading }
import-left-out-name = يترك جانبا
import-field-none-status = لا يوجد محتوى بهذا الاسم.
import-content-name = حسب القيم
import-similar-name = عنوان قريب
import-heading-name = عنوان معروف
import-saved-name = كما في المرة السابقة
import-said-name = حددتموه أنتم
import-none-name = غير معروف

import-questions-title = ما ينبغي توضيحه قبل الاستيراد
import-questions-text = { $count ->
    [zero] لا ينقص أي جواب.
    [one] ينقص جواب واحد.
    [two] ينقص جوابان.
    [few] تنقص { NUMBER($count) } أجوبة.
    [many] ينقص { NUMBER($count) } جوابا.
   *[other] ينقص { NUMBER($count) } جواب.
}
import-word-label = «{ $word }» { $rows ->
    [zero] (دون أسطر)
    [one] (سطر واحد)
    [two] (سطران)
    [few] ({ NUMBER($rows) } أسطر)
    [many] ({ NUMBER($rows) } سطرا)
   *[other] ({ NUMBER($rows) } سطر)
}
import-word-hint = ما معنى هذه الكلمة؟
import-word-none-name = لا تؤخذ
import-date-label = { $heading }:
import-day-first-name = اليوم أولا
import-day-first-example = اليوم أولا: { $date }
import-month-first-name = الشهر أولا
import-month-first-example = الشهر أولا: { $date }
import-year-label = سنة: { $headings }
import-year-hint = العنوان لا يذكر السنة.
import-year-action = اعتماد
import-again-action = مراجعة الأجوبة

import-mode-label = المنخرطون المسجلون من قبل
import-add-only-name = الإضافة فقط
import-add-only-detail = لا يتغير من هو مسجل من قبل
import-fill-blanks-name = الإتمام
import-fill-blanks-detail = يملأ ما هو فارغ ولا يتغير الباقي
import-replace-name = التعويض
import-replace-detail = يأخذ ما في اللائحة مكان ما في السجل
import-ask-name = السؤال
import-ask-detail = تختارون عند كل اختلاف
import-decide-all-action = القرار لجميع الأسطر
import-all-listed-action = أخذ كل ما في اللائحة
import-all-kept-action = الاحتفاظ بكل ما في السجل
import-take-faulty-label = أخذ الأسطر الخاطئة أيضا دون القيم المرفوضة

import-filter-label = الأسطر المعروضة
import-all-filter = الكل
import-new-filter = جدد
import-changed-filter = معدلون
import-asked-filter = تنتظر القرار
import-conflicting-filter = متعارضة
import-faulty-filter = خاطئة
import-doubtful-filter = للتحقق
import-suspected-filter = ربما مسجلون من قبل
import-unchanged-filter = دون تغيير
import-taken-out-filter = مسحوبة

import-rows-label = أسطر اللائحة
import-row-column = السطر
import-person-column = الشخص
import-fate-column = ما يؤول إليه
import-what-column = ما يتغير وما فيه خلل
import-take-label = الاحتفاظ بهذا السطر
import-nameless-name = دون اسم
import-doubtful-name = للتحقق
import-old-label = قبل:
import-new-label = بعد:
import-empty-name = فارغ
import-more-status = { $count ->
    [zero] ولا شيء آخر
    [one] ونقطة أخرى
    [two] ونقطتان أخريان
    [few] و{ NUMBER($count) } نقط أخرى
    [many] و{ NUMBER($count) } نقطة أخرى
   *[other] و{ NUMBER($count) } نقطة أخرى
}
import-perhaps-text = ربما { $name }
import-none-title = لا يوجد أي سطر هنا
import-none-text = اختاروا مرشحا آخر.

import-panel-label = سطر من اللائحة
import-line-status = السطر { NUMBER($row) }
import-refused-name = مرفوض:
import-doubt-name = شك:
import-suspects-title = هل هو مسجل من قبل؟
import-same-action = هو هذا الشخص
import-other-action = هو شخص آخر
import-seek-action = البحث من جديد في السجل
import-recognised-title = تم التعرف عليه في السجل
import-show-member-action = عرض بطاقته
import-not-same-action = ليس هذا الشخص
import-changes-title = اللائحة والسجل
import-listed-name = اللائحة
import-kept-name = السجل
import-everywhere-action = لجميع الأسطر
import-everywhere-listed-action = «{ $field }»: أخذ ما في اللائحة في كل الأسطر
import-everywhere-kept-action = «{ $field }»: الاحتفاظ بما في السجل في كل الأسطر
import-cells-title = خانات السطر
import-cells-hint = صححوا هنا: يتحقق من السطر في الحين. ولا يتغير الملف نفسه.
import-cell-of-row-label = { $field } (السطر { NUMBER($row) })
import-mended-name = صحح هنا
import-take-out-action = سحب هذا السطر
import-take-in-action = إعادة هذا السطر

import-refusals-action = حفظ الأسطر المرفوضة…
import-refusals-xlsx-action = في مصنف XLSX
import-refusals-csv-action = في ملف نصي CSV
import-saved-status = حفظت الأسطر المرفوضة في: { $place }
import-put-away-action = التخلي عن هذه اللائحة
import-put-away-title = هل يتم التخلي عن هذه اللائحة؟
import-put-away-text = لم يكتب أي شيء في السجل. ستنسى التصحيحات والاختيارات التي تمت هنا، ويبقى الملف في مكانه.
import-keep-action = متابعة الفحص
import-write-action = { $count ->
    [zero] استيراد
    [one] استيراد شخص واحد
    [two] استيراد شخصين
    [few] استيراد { NUMBER($count) } أشخاص
    [many] استيراد { NUMBER($count) } شخصا
   *[other] استيراد { NUMBER($count) } شخص
}
import-nothing-status = لا شيء للاستيراد: كل ما في اللائحة موجود في السجل أو مرفوض.
import-questions-first-status = أجيبوا أولا عن الأسئلة أعلاه.
import-choices-first-status = { $count ->
    [zero] لا يوجد سطر ينتظر اختياركم.
    [one] سطر واحد ينتظر اختياركم.
    [two] سطران ينتظران اختياركم.
    [few] { NUMBER($count) } أسطر تنتظر اختياركم.
    [many] { NUMBER($count) } سطرا ينتظر اختياركم.
   *[other] { NUMBER($count) } سطر ينتظر اختياركم.
}
import-unwritten-status = لم يكتب أي شيء بعد.

import-recap-title = استيراد «{ $file }»
import-recap-new = { $count ->
    [zero] لن يسجل أي منخرط جديد.
    [one] سيسجل منخرط جديد واحد.
    [two] سيسجل منخرطان جديدان.
    [few] سيسجل { NUMBER($count) } منخرطين جدد.
    [many] سيسجل { NUMBER($count) } منخرطا جديدا.
   *[other] سيسجل { NUMBER($count) } منخرط جديد.
}
import-recap-changed = { $count ->
    [zero] لن تعدل أي بطاقة.
    [one] ستعدل بطاقة منخرط واحد.
    [two] ستعدل بطاقتا منخرطين.
    [few] ستعدل بطاقات { NUMBER($count) } منخرطين.
    [many] ستعدل بطاقات { NUMBER($count) } منخرطا.
   *[other] ستعدل بطاقات { NUMBER($count) } منخرط.
}
import-recap-suspected = { $count ->
    [zero] لا يشبه أي من الجدد منخرطا مسجلا.
    [one] واحد من الجدد ربما يكون مسجلا من قبل.
    [two] اثنان من الجدد ربما يكونان مسجلين من قبل.
    [few] { NUMBER($count) } من الجدد ربما يكونون مسجلين من قبل.
    [many] { NUMBER($count) } من الجدد ربما يكونون مسجلين من قبل.
   *[other] { NUMBER($count) } من الجدد ربما يكونون مسجلين من قبل.
}
import-recap-left = { $count ->
    [zero] لن يبقى أي سطر.
    [one] سيبقى سطر واحد: خاطئ أو متعارض أو مسحوب.
    [two] سيبقى سطران: خاطئان أو متعارضان أو مسحوبان.
    [few] ستبقى { NUMBER($count) } أسطر: خاطئة أو متعارضة أو مسحوبة.
    [many] سيبقى { NUMBER($count) } سطرا: خاطئا أو متعارضا أو مسحوبا.
   *[other] سيبقى { NUMBER($count) } سطر: خاطئ أو متعارض أو مسحوب.
}
import-recap-undo = «تراجع» يعيد كل شيء كما كان دفعة واحدة.
import-back-action = الرجوع إلى الأسطر
import-writing-status = التسجيل في السجل جار
import-writing-detail = { NUMBER($done) } من { NUMBER($of) }
import-stop-action = إيقاف
import-stopping-status = جار الإيقاف…
import-stopped-status = تم الإيقاف: لم يكتب أي شيء.
import-done-status = { $new ->
    [zero] لا منخرط جديد
    [one] سجل منخرط جديد واحد
    [two] سجل منخرطان جديدان
    [few] سجل { NUMBER($new) } منخرطين جدد
    [many] سجل { NUMBER($new) } منخرطا جديدا
   *[other] سجل { NUMBER($new) } منخرط جديد
}، { $changed ->
    [zero] ولم تعدل أي بطاقة.
    [one] وعدلت بطاقة واحدة.
    [two] وعدلت بطاقتان.
    [few] وعدلت { NUMBER($changed) } بطاقات.
    [many] وعدلت { NUMBER($changed) } بطاقة.
   *[other] وعدلت { NUMBER($changed) } بطاقة.
}
import-left-status = { $count ->
    [zero] لم يبق أي سطر.
    [one] بقي سطر واحد دون استيراد: صححوه أسفله واستوردوا من جديد، أو احفظوه في ملف.
    [two] بقي سطران دون استيراد: صححوهما أسفله واستوردوا من جديد، أو احفظوهما في ملف.
    [few] بقيت { NUMBER($count) } أسطر دون استيراد: صححوها أسفله واستوردوا من جديد، أو احفظوها في ملف.
    [many] بقي { NUMBER($count) } سطرا دون استيراد: صححوها أسفله واستوردوا من جديد، أو احفظوها في ملف.
   *[other] بقي { NUMBER($count) } سطر دون استيراد: صححوها أسفله واستوردوا من جديد، أو احفظوها في ملف.
}
import-finish-action = إنهاء
