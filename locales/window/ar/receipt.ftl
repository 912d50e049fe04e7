# واجب الاشتراك مشروحا، يقرأ كما يقرأ الوصل.

receipt-label = الاشتراك مشروحا حسب وضعية { $date }
receipt-as-of-line = حسب وضعية { $date }
receipt-total-label = الضريبة والواجب التكميلي في السنة
receipt-mark-label = انظر الملاحظة { $mark }
receipt-spouse-name = الزوج أو الزوجة (الفرد { $number })
receipt-child-name = الولد (الفرد { $number })
receipt-until-line = إلى غاية { $date }
receipt-then-line = بعد ذلك: { $word }، { $reason }
receipt-doubts-label = للتأكد:
