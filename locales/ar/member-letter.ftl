# الرسائل الموجهة إلى المنخرطين: التذكير والدعوة.
member-letter-main-title = رسالة
member-letter-to-line = إلى { $title } { $name }
member-letter-subject-line = الموضوع: { $subject }
member-letter-reference-line = المرجع: ملف رقم { $number }
member-letter-greeting-line = سلام تام بوجود مولانا الإمام، وبعد،
member-letter-greeting-all-line = سلام تام بوجود مولانا الإمام، وبعد،
member-letter-closing-line = وتفضلوا بقبول فائق التقدير والاحترام، والسلام.
member-letter-closing-all-line = وتفضلوا بقبول فائق التقدير والاحترام، والسلام.

# التذكير.
member-letter-pieces-subject = استكمال وثائق ملفكم لدى { -cnss }
member-letter-pieces-text = لاستكمال ملف تسجيلكم لدى { -cnss }، نحيطكم علما بأنه ما زال ينقصه إلى حدود اليوم ما يلي:
member-letter-pieces-until-text = لذا نرجو منكم تسليم ذلك لمكتب الجمعية ({ $place }) في أجل أقصاه { $date }.
member-letter-pieces-where-text = لذا نرجو منكم تسليم ذلك لمكتب الجمعية ({ $place }) في أقرب الآجال.
member-letter-arrears-subject = واجبات الاشتراك لدى { -cnss }
member-letter-arrears-text = ما عدا السهو أو الخطأ، لم تؤد واجبات اشتراككم لدى { -cnss } عن الأشهر التالية:
member-letter-arrears-amount-text = ويبلغ مجموعها { $amount }، دون احتساب الزيادات عن التأخير التي يحددها الصندوق وحده.
member-letter-arrears-confirm-text = وهذا المبلغ للتأكد لدى وكالة { -cnss }.
member-letter-arrears-how-text = ويتم الأداء مباشرة لفائدة الصندوق ({ $channels }). علما أن الاستفادة من الخدمات رهينة بانتظام الأداء. وفي حالة سبق الأداء، نرجو منكم موافاتنا بنسخة من الوصل.
member-letter-remission-text = وهناك إجراء إعفاء جار به العمل: { $name }، إلى غاية { $date }.
member-letter-dues-subject = واجب الانخراط السنوي في الجمعية برسم سنة { $year }
member-letter-dues-text = ما عدا السهو أو الخطأ، لم نتوصل بعد بواجب انخراطكم السنوي في الجمعية برسم سنة { $year }، وقدره { $amount }، وقد كان أجل أدائه محددا في { $date }.
member-letter-dues-where-text = لذا نرجو منكم أداءه بمكتب الجمعية ({ $place }) مقابل وصل.

# الدعوة.
member-letter-invitation-subject = دعوة إلى لقاء تواصلي
member-letter-invitation-text = يتشرف مكتب { $association } بدعوتكم لحضور اللقاء التواصلي الذي ينظمه { $when }، في موضوع: { $topic }.
member-letter-invitation-place-text = المكان: { $place }
member-letter-invitation-close-text = حضوركم شرف لنا، وستتاح لكم فرصة طرح أسئلتكم وتسليم وثائق ملفكم.
member-letter-topic-name = تسجيل العمال غير الأجراء في { -amo }
