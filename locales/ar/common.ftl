# الكلمات المشتركة بين كل الصفحات والأوراق.

-cnss = الصندوق الوطني للضمان الاجتماعي
-cnss-short = الصندوق
-amo = التأمين الإجباري الأساسي عن المرض

common-yes-word = نعم
common-no-word = لا
common-unknown-word = غير معروف
common-french-name = الفرنسية
common-arabic-name = العربية
common-both-name = العربية والفرنسية
common-dirham-unit = درهم
common-page-foot = الصفحة { NUMBER($page) } من { NUMBER($pages) }
common-mister-title = { $sex ->
    [male] السيد
    [female] السيدة
   *[other] السيد(ة)
}
