# ما تقوله نتيجة التحقق من إرسالية مختومة.

verification-own-key = مفتاح هذا السجل
verification-key-remedy = هذا ليس ملف مفتاح عمومي لبرنامج ملف.
verification-claims = الإرسالية { $number } بتاريخ { $date }: { $dossiers ->
    [zero] دون ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { NUMBER($dossiers) } ملفات
    [many] { NUMBER($dossiers) } ملفا
   *[other] { NUMBER($dossiers) } ملف
}، { $entries ->
    [zero] دون مستندات
    [one] مستند واحد
    [two] مستندان
    [few] { NUMBER($entries) } مستندات
    [many] { NUMBER($entries) } مستندا
   *[other] { NUMBER($entries) } مستند
}.
verification-valid = صحيحة: لم يتغير أي شيء منذ الختم. الموقع: { $signer }، البصمة { $fingerprint }.
verification-signer-unknown = سليمة والموقع غير معروف: لم يتغير أي شيء منذ الختم، لكن المفتاح غير معروف هنا. قارنوا البصمة { $fingerprint } بالبصمة الموجودة في بيان الإرسال الموقع.
verification-refused = مرفوضة: هذا الملف ليس كما ختم. اطلبوا نسخة جديدة منه.
verification-seal = ختم المحتوى: { $seal }
verification-not-a-transmission = هذا الملف ليس إرسالية مختومة.
verification-changed = تم تغييره: { $name }
verification-missing = تم حذفه: { $name }
verification-added = تمت إضافته: { $name }
verification-renamed = تم تغيير اسمه: { $from } ← { $to }
verification-duplicate = اسم مكرر: { $name }
verification-forbidden-name = اسم ممنوع: { $name }
verification-container = تم تغيير غلاف ZIP عند الموضع { $offset } بعد { $after }.
verification-manifest-unreadable = تعذرت قراءة بيان المحتويات.
verification-signature-unreadable = تعذرت قراءة التوقيع الإلكتروني.
verification-signature-wrong = التوقيع الإلكتروني لا يطابق بيان المحتويات.
verification-signer-differs = بيان المحتويات يذكر موقعا غير صاحب التوقيع.
verification-seal-differs = ختم بيان المحتويات ليس ختم المحتوى.
verification-counts-differ = الأعداد المذكورة ليست أعداد المحتوى.
