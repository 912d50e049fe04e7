# كلمات الأزرار، هي نفسها في كل مكان.

kit-close-label = إغلاق
kit-retry-action = إعادة المحاولة
kit-incident-label = الحادث رقم
kit-loading-label = جار التحميل
kit-pair-arabic-label = { $label } بالعربية
kit-pair-latin-label = { $label } بالحروف اللاتينية
kit-pair-arabic-hint = بالعربية
kit-pair-latin-hint = بالفرنسية
kit-increase-label = زيادة
kit-decrease-label = نقصان
