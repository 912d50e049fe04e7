# مسار الملف.

dossier-draft-name = مسودة
dossier-complete-name = مستوفى
dossier-ready-name = جاهز للإرسال
dossier-transmitted-name = مرسل
dossier-accepted-name = مقبول
dossier-corrections-name = مقبول مع تصحيحات
dossier-rejected-name = مرفوض
dossier-corrected-name = مصحح
