# الإرساليات.

transmission-full-name = اللائحة الكاملة
transmission-changes-name = التغييرات منذ آخر إرسالية
transmission-chosen-name = ملفات مختارة
