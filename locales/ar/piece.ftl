# حالة الوثائق وشكلها.

piece-missing-name = وثيقة ناقصة
piece-received-name = تم التوصل
piece-illegible-name = وثيقة غير مقروءة
piece-wrong-person-name = في اسم شخص آخر
piece-verified-name = تم التحقق
piece-unusable-name = وثيقة غير صالحة للاستعمال
piece-expired-name = انتهت الصلاحية
piece-expiring-name = تنتهي الصلاحية قريبا
piece-copy-name = نسخة عادية
piece-certified-name = نسخة مطابقة للأصل
piece-original-name = تم الاطلاع على الأصل
