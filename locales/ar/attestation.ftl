# شهادة الانخراط في الجمعية.
attestation-main-title = شهادة الانخراط في الجمعية
attestation-number-line = رقم { $number }
attestation-signatory-clause = { $sex ->
    [male] نحن الموقع أسفله، { $signatory }، { $office }، نشهد أن
    [female] نحن الموقعة أسفله، { $signatory }، { $office }، نشهد أن
   *[other] نحن الموقع(ة) أسفله، { $signatory }، { $office }، نشهد أن
}
attestation-association-clause = يشهد مكتب { $association } أن
attestation-born-on-clause = { $sex ->
    [male] المزداد بتاريخ { $date }
    [female] المزدادة بتاريخ { $date }
   *[other] المزداد(ة) بتاريخ { $date }
}
attestation-born-in-clause = { $sex ->
    [male] المزداد سنة { $date }
    [female] المزدادة سنة { $date }
   *[other] المزداد(ة) سنة { $date }
}
attestation-born-in-month-clause = { $sex ->
    [male] المزداد في شهر { $date }
    [female] المزدادة في شهر { $date }
   *[other] المزداد(ة) في شهر { $date }
}
attestation-birth-place-clause = { $born } بـ{ $place }
attestation-card-clause = { $sex ->
    [male] الحامل للبطاقة الوطنية للتعريف الإلكترونية رقم { $number }
    [female] الحاملة للبطاقة الوطنية للتعريف الإلكترونية رقم { $number }
   *[other] الحامل(ة) للبطاقة الوطنية للتعريف الإلكترونية رقم { $number }
}
attestation-residence-clause = { $sex ->
    [male] الحامل لبطاقة الإقامة رقم { $number }
    [female] الحاملة لبطاقة الإقامة رقم { $number }
   *[other] الحامل(ة) لبطاقة الإقامة رقم { $number }
}
attestation-home-clause = { $sex ->
    [male] والساكن بـ{ $address }
    [female] والساكنة بـ{ $address }
   *[other] والساكن(ة) بـ{ $address }
}
attestation-member-clause = { $sex ->
    [male] منخرط بجمعيتنا
    [female] منخرطة بجمعيتنا
   *[other] منخرط(ة) بجمعيتنا
}
attestation-member-number-clause = { $member } تحت رقم { $number }
attestation-member-since-clause = { $member } منذ { $date }
attestation-purpose-text = { $sex ->
    [male] سلمت هذه الشهادة للمعني بالأمر بطلب منه قصد الإدلاء بها عند الحاجة.
    [female] سلمت هذه الشهادة للمعنية بالأمر بطلب منها قصد الإدلاء بها عند الحاجة.
   *[other] سلمت هذه الشهادة للمعني(ة) بالأمر بطلب منه(ا) قصد الإدلاء بها عند الحاجة.
}

# رفض تسليم الشهادة، مرقم في السلسلة نفسها.
attestation-refusal-title = إشعار برفض تسليم شهادة الانخراط
attestation-refusal-signatory-clause = { $sex ->
    [male] نحن الموقع أسفله، { $signatory }، { $office }، نفيد بأن
    [female] نحن الموقعة أسفله، { $signatory }، { $office }، نفيد بأن
   *[other] نحن الموقع(ة) أسفله، { $signatory }، { $office }، نفيد بأن
}
attestation-refusal-association-clause = يفيد مكتب { $association } بأن
attestation-refusal-request-clause = طلب شهادة الانخراط المقدم من طرف { $name }
attestation-refusal-identified-clause = { $sex ->
    [male] طلب شهادة الانخراط المقدم من طرف { $name }، الحامل لوثيقة التعريف رقم { $number }،
    [female] طلب شهادة الانخراط المقدم من طرف { $name }، الحاملة لوثيقة التعريف رقم { $number }،
   *[other] طلب شهادة الانخراط المقدم من طرف { $name }، الحامل(ة) لوثيقة التعريف رقم { $number }،
}
attestation-refusal-reason-clause = تعذرت الاستجابة له للسبب التالي: { $reason }.
attestation-refusal-said-clause = { $reason } ({ $said })
attestation-refusal-remedy-text = { $sex ->
    [male] ويمكن للمعني بالأمر أن يدلي لدى مكتب الجمعية بكل وثيقة تثبت انخراطه.
    [female] ويمكن للمعنية بالأمر أن تدلي لدى مكتب الجمعية بكل وثيقة تثبت انخراطها.
   *[other] ويمكن للمعني(ة) بالأمر الإدلاء لدى مكتب الجمعية بكل وثيقة تثبت الانخراط.
}
attestation-unknown-person-reason = الاسم غير وارد في سجل المنخرطين
attestation-not-yet-member-reason = الانخراط لم يبدأ سريانه بعد
attestation-membership-ended-reason = انتهاء مدة الانخراط
attestation-identity-differs-reason = وثيقة التعريف المدلى بها غير مطابقة لما هو مدون في السجل
attestation-other-trade-reason = النشاط المزاول ليس من الأنشطة المنصوص عليها في القانون الأساسي
attestation-other-reason = سبب آخر
attestation-issued-name = سلمت
attestation-refused-name = رفضت
attestation-copies-line = { $copies ->
    [zero] دون نسخ
    [one] نسخة واحدة
    [two] نسختان
    [few] { NUMBER($copies) } نسخ
    [many] { NUMBER($copies) } نسخة
   *[other] { NUMBER($copies) } نسخة
}
attestation-number-heading = الرقم
attestation-date-heading = التاريخ
attestation-outcome-heading = المآل
attestation-name-heading = الاسم
attestation-reason-heading = السبب
attestation-standing-line = { $name } منخرط(ة) في الجمعية بتاريخ { $date }.
attestation-standing-since-line = { $name } منخرط(ة) في الجمعية بتاريخ { $date }، منذ { $since }.
attestation-no-standing-line = { $name } مدون(ة) في السجل، دون انخراط في الجمعية بتاريخ { $date }.
attestation-nobody-line = لا أحد في السجل يوافق «{ $text }»: يمكن رفض الشهادة لهذا السبب.
