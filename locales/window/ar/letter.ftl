# رسائل التذكير، لمجموعة مختارة أو لكل المعنيين.

letter-menu-action = مراسلة
letter-pieces-title = تذكير بالوثائق الناقصة
letter-arrears-title = تذكير باشتراكات الصندوق
letter-dues-title = تذكير بواجب الانخراط السنوي
letter-dues-year-title = تذكير بواجب الانخراط برسم سنة { $year }
letter-looking-status = البحث عن المنخرطين المعنيين
letter-writing-status = تحرير الرسائل
letter-takes-text = { $count ->
    [zero] لا أحد يحتاج هذه الرسالة.
    [one] سيتوصل منخرط واحد برسالة.
    [two] سيتوصل منخرطان، كل منهما برسالة.
    [few] سيتوصل { NUMBER($count) } منخرطين، كل منهم برسالة.
    [many] سيتوصل { NUMBER($count) } منخرطا، كل منهم برسالة.
   *[other] سيتوصل { NUMBER($count) } منخرط، كل منهم برسالة.
}
letter-left-name = دون رسالة
letter-left-pieces-text = { $count ->
    [zero] لا أحد.
    [one] منخرط واحد: لا ينقص ملفه شيء.
    [two] منخرطان: لا ينقص ملفيهما شيء.
    [few] { NUMBER($count) } منخرطين: لا ينقص ملفاتهم شيء.
    [many] { NUMBER($count) } منخرطا: لا ينقص ملفاتهم شيء.
   *[other] { NUMBER($count) } منخرط: لا ينقص ملفاتهم شيء.
}
letter-left-arrears-text = { $count ->
    [zero] لا أحد.
    [one] منخرط واحد: لا شهر غير مؤدى معروف.
    [two] منخرطان: لا شهر غير مؤدى معروف.
    [few] { NUMBER($count) } منخرطين: لا شهر غير مؤدى معروف.
    [many] { NUMBER($count) } منخرطا: لا شهر غير مؤدى معروف.
   *[other] { NUMBER($count) } منخرط: لا شهر غير مؤدى معروف.
}
letter-left-dues-text = { $count ->
    [zero] لا أحد.
    [one] منخرط واحد: أدى واجبه أو لم يحن أجله بعد.
    [two] منخرطان: أديا واجبهما أو لم يحن أجله بعد.
    [few] { NUMBER($count) } منخرطين: أدوا واجبهم أو لم يحن أجله بعد.
    [many] { NUMBER($count) } منخرطا: أدوا واجبهم أو لم يحن أجله بعد.
   *[other] { NUMBER($count) } منخرط: أدوا واجبهم أو لم يحن أجله بعد.
}
letter-leave-action = دون مراسلة
letter-stop-action = إيقاف
letter-files-action = ملف إلكتروني لكل منخرط
letter-paper-action = { $count ->
    [zero] عرض الرسائل
    [one] عرض الرسالة
    [two] عرض الرسالتين
    [few] عرض { NUMBER($count) } رسائل
    [many] عرض { NUMBER($count) } رسالة
   *[other] عرض { NUMBER($count) } رسالة
}
letter-files-done = { $count ->
    [zero] لم تحفظ أي رسالة.
    [one] تم حفظ رسالة واحدة.
    [two] تم حفظ رسالتين.
    [few] تم حفظ { NUMBER($count) } رسائل.
    [many] تم حفظ { NUMBER($count) } رسالة.
   *[other] تم حفظ { NUMBER($count) } رسالة.
}
