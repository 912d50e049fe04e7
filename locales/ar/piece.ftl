# حالة الوثائق وشكلها.

piece-missing-name = ناقصة
piece-received-name = متوصل بها
piece-illegible-name = غير مقروءة
piece-wrong-person-name = في اسم شخص آخر
piece-verified-name = تم التحقق منها
piece-unusable-name = غير صالحة للاستعمال
piece-expired-name = منتهية الصلاحية
piece-expiring-name = تنتهي صلاحيتها قريبا
piece-copy-name = نسخة عادية
piece-certified-name = نسخة مطابقة للأصل
piece-original-name = تم الاطلاع على الأصل
