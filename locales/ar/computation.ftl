# حالة تكتب في المكتب، وما لم يفهم منها.

computation-sub-category-remedy = اختاروا { $codes }.
computation-sub-category-unwanted = ليس لهذا الصنف صنف فرعي.
computation-amount-remedy = اكتبوا المبلغ بالدرهم، مثل 375000 أو 1250,50.
computation-percentage-remedy = اكتبوا النسبة، مثل 6 أو «6 %» أو 0,06.
computation-date-remedy = اكتبوا التاريخ هكذا: 2026-11-22.
computation-month-remedy = اكتبوا الشهر هكذا: 2026-03.
computation-flag-remedy = أجيبوا بنعم أو لا.
computation-supposition-remedy = هذا الاسم غير معروف. اختاروا { $names }.
