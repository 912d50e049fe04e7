# إطار النافذة.

shell-rooms-label = الأقسام
shell-today-name = اليوم
shell-members-name = المنخرطون
shell-transmissions-name = الإرساليات
shell-guide-name = الدليل
shell-settings-name = الإعدادات
shell-about-name = حول البرنامج
shell-fold-action = طي القائمة
shell-unfold-action = بسط القائمة
shell-back-action = رجوع
shell-search-hint = بحث عن منخرط، رقم بطاقة، هاتف…
shell-language-label = لغة النافذة
shell-lock-action = إقفال
shell-skip-label = الانتقال إلى المحتوى
shell-content-label = المحتوى
shell-panel-label = التفاصيل
shell-toasts-label = الرسائل
shell-undo-action = تراجع
shell-operator-status = بالمكتب: { $name }
