# مراحل التسجيل.

registration-return-name = إيداع الإقرار الضريبي
registration-request-name = إيداع طلب التسجيل
registration-number-name = التوصل برقم التسجيل
registration-family-name = التصريح بأفراد الأسرة
registration-payment-name = أول أداء
registration-cover-name = فتح الحقوق
registration-proofs-name = الإدلاء بالوثائق السنوية
