# حول البرنامج.

about-purpose-text = يساعد «ملف» كاتب(ة) الجمعية المهنية على تسجيل المنخرطين في التأمين الإجباري الأساسي عن المرض الخاص بالعمال غير الأجراء. كل شيء يبقى على هذا الحاسوب: لا يستعمل البرنامج الشبكة.
about-version-label = الإصدار
about-rules-label = دليل القواعد
about-rules-value = بتاريخ { $date } (البصمة { $version })
about-licence-label = الرخصة
about-licence-value = MIT أو Apache 2.0 حسب الاختيار
about-credits-heading = المعطيات والخطوط
about-font-text = الخطان IBM Plex Sans Arabic وAmiri، برخصة SIL Open Font License 1.1.
about-geography-text = التقسيم الجماعي: المندوبية السامية للتخطيط، برخصة CC BY 4.0.
about-icons-text = الأيقونات: Lucide، برخصة ISC.
about-warning-text = «ملف» ليس من منتجات الصندوق الوطني للضمان الاجتماعي. وما لم يتأكد يحمل عبارة «المرجو التأكد لدى وكالة الصندوق».
