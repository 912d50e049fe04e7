# معاينة ورقة داخل النافذة.

pdf-page-label = الصفحة { NUMBER($page) } من { NUMBER($pages) }
pdf-previous-label = الصفحة السابقة
pdf-next-label = الصفحة الموالية
pdf-larger-label = تكبير
pdf-smaller-label = تصغير
pdf-fit-label = ملاءمة العرض
pdf-broken-note = لا يمكن عرض هذه الورقة هنا. افتحوها في برنامج العرض الخاص بالنظام.
