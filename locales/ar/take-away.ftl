# الورقة التي يأخذها المنخرط معه: نصف صفحة.
take-away-main-title = ورقة تتبع ملفكم
take-away-date-line = إلى غاية { $date }
take-away-number-line = ملف رقم { $number }، إلى غاية { $date }
take-away-received-heading = ما تم التوصل به
take-away-missing-heading = ما يجب الإدلاء به أو استكماله
take-away-days-heading = آجال للتذكير
take-away-nothing-received-line = لم يتم التوصل بأي وثيقة إلى حدود اليوم.
take-away-nothing-missing-line = لا ينقص أي شيء: ملفكم مستوفى.
take-away-planned-line = موعد إيداع الإرسالية المقبلة: المرجو الإدلاء بما ينقص قبل هذا اليوم
take-away-confirm-note = أحد هذه الآجال على الأقل للتأكد لدى وكالة { -cnss }.
take-away-desk-line = يسلم لمكتب الجمعية.
take-away-agency-line = يودع الملف لدى وكالة { -cnss }: { $agency }.
