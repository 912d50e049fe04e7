# وثيقة تعاين قبل طبعها أو حفظها.

paper-print-action = طباعة
paper-language-label = لغة الوثيقة
paper-cancel-action = إغلاق دون حفظ
paper-audience-label = لمن
paper-nobody-name = دون أسماء
paper-nobody-detail = نسخة واحدة للتعليق أو للملء
paper-everybody-name = كل المنخرطين
paper-everybody-detail = السجل كله دون سلة المحذوفات
paper-list-name = منخرطو اللائحة المصفاة
paper-list-detail = من تعرضهم لائحة المنخرطين الآن
