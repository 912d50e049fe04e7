# الرسالة التي تبعثها الجمعية إلى المنخرط عبر واتساب أو رسالة قصيرة.

reminder-greeting-line = السلام عليكم { $title } { $name }،
reminder-missing-line = لاستكمال ملف تسجيلكم لدى { -cnss }، المرجو الإدلاء بما يلي:
reminder-complete-line = ملف تسجيلكم لدى { -cnss } مستوفى، ولا ينقصه شيء.
reminder-amount-line = قيمة اشتراككم: { $month } في الشهر، أي { $quarter } كل ثلاثة أشهر.
reminder-payment-line = الأداء المقبل: { $what }، وآخر أجل { $date }.
reminder-payment-amount-line = الأداء المقبل: { $what }، { $amount }، وآخر أجل { $date }.
reminder-confirm-line = المرجو التأكد من هذه المبالغ والآجال لدى وكالة { -cnss }.
reminder-number-line = رقم الملف: { $number }
reminder-closing-line = مع فائق التقدير والاحترام،
