# المفاتيح.

keys-main-title = اختصارات لوحة المفاتيح
keys-anywhere-heading = في كل مكان
keys-rooms-heading = الأقسام
keys-palette-name = البحث والانتقال والأوامر
keys-new-member-name = منخرط جديد
keys-search-name = البحث في اللائحة
keys-print-name = طباعة الصفحة المعروضة
keys-undo-name = التراجع عن آخر عملية
keys-redo-name = إعادة العملية
keys-back-name = الرجوع إلى الصفحة السابقة
keys-close-name = إغلاق اللوحة أو النافذة
keys-lock-name = إقفال
keys-list-name = هذه اللائحة
keys-layouts-note = تعمل المفاتيح مع لوحات AZERTY وQWERTY والعربية: حسب الحرف اللاتيني المكتوب على المفتاح، وإلا فحسب موضعه.
