# البحث والأوامر (Ctrl+K).

palette-main-label = البحث والأوامر
palette-rooms-heading = الأقسام
palette-actions-heading = العمليات
palette-members-heading = المنخرطون
palette-empty-status = لا شيء يطابق «{ $text }».
palette-new-member-name = منخرط جديد
palette-new-transmission-name = إعداد إرسالية
palette-undo-what-name = تراجع عن: { $what }
palette-redo-what-name = إعادة: { $what }
palette-lock-name = إقفال السجل
palette-keys-name = اختصارات لوحة المفاتيح
palette-arabic-name = التحويل إلى العربية
palette-french-name = التحويل إلى الفرنسية
palette-light-name = مظهر فاتح
palette-dark-name = مظهر داكن
palette-history-name = سجل التغييرات
