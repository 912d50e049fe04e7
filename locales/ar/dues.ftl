# واجب الانخراط السنوي ووصولاته، ومطبوع الانخراط وبطاقته.
dues-receipt-title = وصل أداء واجب الانخراط السنوي
dues-stub-title = أرومة الوصل
dues-stub-cut = أرومة تحتفظ بها الجمعية
dues-number-line = رقم { $number }
dues-cancelled-line = ملغى بتاريخ { $date }: { $reason }
dues-received-from-label = توصلنا من
dues-for-label = الموضوع
dues-year-line = واجب الانخراط السنوي برسم سنة { $year }
dues-amount-label = المبلغ
dues-means-label = طريقة الأداء
dues-paid-on-label = تاريخ الأداء
dues-closed-line = حصر هذا الوصل في مبلغ: { $sum }.
dues-treasurer-block = أمين المال: الخاتم والإمضاء
dues-cash-name = نقدا
dues-cheque-name = شيك
dues-transfer-name = تحويل بنكي
dues-form-title = طلب الانخراط في الجمعية
dues-form-dues-line = واجب الانخراط السنوي برسم سنة { $year }: { $amount }
dues-birth-place-label = مكان الولادة
dues-address-label = العنوان
dues-tax-number-label = رقم التعريف الضريبي
dues-form-engagement-text = أطلب الانخراط في الجمعية، وأصرح بأنني اطلعت على قانونها الأساسي، وألتزم باحترامه وبأداء واجب الانخراط السنوي.
dues-form-data-text = تستعمل هذه المعطيات لمسك سجل المنخرطين، ولتسجيلهم لدى { -cnss } بطلب منهم. ويحق للمعني بالأمر الاطلاع عليها وتصحيحها والتعرض على معالجتها طبقا للقانون 09.08.
dues-form-office-block = رأي المكتب
dues-card-title = بطاقة الانخراط
dues-card-identity-label = البطاقة الوطنية
dues-card-year-label = السنة
dues-year-heading = السنة
dues-amount-heading = المبلغ
dues-number-heading = الوصل
dues-name-heading = الاسم
dues-paid-heading = تاريخ الأداء
dues-owing-heading = الباقي
dues-cancelled-name = ملغى
dues-set-line = واجب الانخراط برسم سنة { $year }: { $amount }، وآخر أجل لأدائه { $date }.
dues-late-line = { $members ->
    [zero] لا أحد متأخر عن الأداء برسم سنة { $year }.
    [one] منخرط واحد متأخر عن الأداء برسم سنة { $year }.
    [two] منخرطان متأخران عن الأداء برسم سنة { $year }.
    [few] { NUMBER($members) } منخرطين متأخرين عن الأداء برسم سنة { $year }.
    [many] { NUMBER($members) } منخرطا متأخرا عن الأداء برسم سنة { $year }.
   *[other] { NUMBER($members) } منخرط متأخر عن الأداء برسم سنة { $year }.
}
