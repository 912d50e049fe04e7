# الكلمات المشتركة بين كل الأوراق.
paper-agency-label = وكالة { -cnss }
paper-name-label = الاسم الكامل
paper-category-label = الصنف
paper-cin-label = رقم البطاقة الوطنية للتعريف الإلكترونية
paper-residence-label = رقم بطاقة الإقامة
paper-state-label = الحالة
paper-pages-label = الصفحات
paper-total-label = المجموع
paper-sources-label = المرجع: { $sources }
paper-book-note = القواعد المعمول بها إلى غاية { $date }، نسخة { $version }
paper-done-at-line = حرر بـ{ $city } في { $date }
paper-done-line = حرر في { $date }
paper-on-behalf-line = إيداع نيابة عن المنخرطين
paper-liaison-line = إيداع بصفة هيئة الاتصال لصنف «{ $category }»
paper-liaison-text-line = النص: { $text }
paper-signature-block = الإمضاء
paper-association-signature-block = خاتم وإمضاء الجمعية
paper-member-signature-block = { $sex ->
    [male] إمضاء المعني بالأمر
    [female] إمضاء المعنية بالأمر
   *[other] إمضاء المعني(ة) بالأمر
}
paper-agency-signature-block = خاتم وإمضاء الوكالة
paper-president-name = { $sex ->
    [male] رئيس { $association }
    [female] رئيسة { $association }
   *[other] رئيس(ة) { $association }
}
paper-secretary-name = { $sex ->
    [male] الكاتب العام ل{ $association }
    [female] الكاتبة العامة ل{ $association }
   *[other] الكاتب(ة) العام(ة) ل{ $association }
}
paper-treasurer-name = { $sex ->
    [male] أمين مال { $association }
    [female] أمينة مال { $association }
   *[other] أمين(ة) مال { $association }
}
paper-the-association-name = { $name }
paper-seal-label = ختم المحتوى (SHA-256)
paper-qr-alt = رمز الاستجابة السريعة: { $content }
paper-copy-line = نسخة سلمت بتاريخ { $date }
