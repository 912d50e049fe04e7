# الإرساليات.

transmission-full-name = اللائحة الكاملة
transmission-changes-name = التغييرات منذ آخر إرسالية
transmission-chosen-name = ملفات مختارة
transmission-addition-name = إضافة
transmission-change-name = تغيير
transmission-removal-name = التشطيب
transmission-unchanged-name = دون تغيير
transmission-not-taken-outcome = غير معالج
transmission-ceased-activity-reason = التوقف عن النشاط
transmission-left-category-reason = الخروج من الصنف
transmission-left-association-reason = مغادرة الجمعية
transmission-death-reason = وفاة
transmission-moved-reason = الانتقال إلى مدينة أخرى
transmission-other-scheme-reason = الاستفادة من نظام آخر
transmission-error-reason = إدراج عن طريق الخطأ
transmission-reason-lack = سبب التشطيب
