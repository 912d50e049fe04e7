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
