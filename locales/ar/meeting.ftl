# اللقاءات التواصلية.
meeting-attendance-title = ورقة الحضور
meeting-day-line = يوم { $date }
meeting-day-hour-line = يوم { $date } على الساعة { $hour }
meeting-topic-label = الموضوع
meeting-place-label = المكان
meeting-order-column = الرقم
meeting-number-column = رقم الانخراط
meeting-phone-column = الهاتف
meeting-day-heading = التاريخ
meeting-place-heading = المكان
meeting-topic-heading = الموضوع
meeting-question-heading = السؤال
meeting-answer-heading = الجواب
meeting-name-heading = المنخرط
meeting-number-heading = الرقم
meeting-noted-line = تم تدوين اللقاء رقم { $number }: { $when }.
meeting-question-noted-line = تم تدوين السؤال في بطاقة { $name }.
