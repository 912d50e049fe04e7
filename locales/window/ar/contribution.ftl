# اشتراك المنخرط مشروحا، وما قد يصير إليه.

contribution-card-title = الاشتراك
contribution-date-label = حسب الوضعية بتاريخ
contribution-print-action = طباعة
contribution-print-label = طباعة شرح الاشتراك
contribution-printed-done = فتح شرح الاشتراك من أجل الطباعة.
contribution-what-if-title = ماذا لو…
contribution-what-if-note = مجرد افتراض: لا يحفظ أي شيء.
contribution-turnover-label = رقم الأعمال لسنة { $year }
contribution-profit-label = الربح السنوي المصرح به
contribution-class-label = التصنيف الضريبي للنشاط
contribution-practising-since-label = تاريخ بداية مزاولة المهنة
contribution-owns-vehicle-label = مالك للعربة
contribution-activity-label = { $field } ({ $activity })
contribution-present-action = الرجوع إلى الوضعية المسجلة
contribution-more-line = زيادة { $month } في الشهر، أي { $year } في السنة
contribution-less-line = نقصان { $month } في الشهر، أي { $year } في السنة
contribution-same-line = يبقى مبلغ الاشتراك نفسه.
contribution-total-more-line = الضريبة والواجب التكميلي: زيادة { $amount } في السنة
contribution-total-less-line = الضريبة والواجب التكميلي: نقصان { $amount } في السنة
contribution-empty-title = لا صنف في هذا التاريخ
contribution-empty-note = حددوا الصنف والنشاط، ثم يظهر المبلغ مشروحا سطرا بسطر.
