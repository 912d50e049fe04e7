# ما يقوله «milaf import» عن لائحة.

import-answer-progress-label = استيراد
import-answer-reading-remedy = هذا الترميز غير معروف.
import-answer-workbook-line = قرئ كمصنف XLSX، الورقة «{ $sheet }».
import-answer-text-line = قرئ كنص { $encoding }، الفاصل «{ $separator }».
import-answer-proposed-hint = هذا اقتراح: تحققوا منه، أو غيروه بواسطة --encoding و--separator.
import-answer-columns-title = الأعمدة
import-answer-none-evidence = لا دليل
import-answer-content-evidence = حسب القيم
import-answer-similar-evidence = عنوان قريب
import-answer-heading-evidence = عنوان معروف
import-answer-saved-evidence = كما في المرة السابقة
import-answer-chosen-evidence = اختيار منكم
import-answer-left-out = متروك جانبا
import-answer-day-first-label = اليوم أولا:
import-answer-row-line = السطر { $row }: { $fate }
import-answer-passed-over = أسطر متجاوزة (عناوين ومجاميع وملاحظات): { $rows }
import-answer-counts-line = جدد: { NUMBER($new) }، معدلون: { NUMBER($changed) }، دون تغيير: { NUMBER($unchanged) }، متعارضون: { NUMBER($conflicting) }، أسطر خاطئة: { NUMBER($faulty) }.
import-answer-word-question = ما معنى «{ $word }» ({ $rows ->
    [zero] دون أسطر
    [one] سطر واحد
    [two] سطران
    [few] { NUMBER($rows) } أسطر
    [many] { NUMBER($rows) } سطرا
   *[other] { NUMBER($rows) } سطر
})؟ أجيبوا بواسطة --word "{ $word }=رمز"، أو --word "{ $word }=" لتركها جانبا.
import-answer-date-question = هل يأتي اليوم أولا في «{ $column }» ({ $samples })؟ أجيبوا بواسطة --day-first yes أو no.
import-answer-written-line = سجلت الأسطر السليمة في السجل.
import-answer-waiting-line = لم يكتب أي شيء: أجيبوا أولا عن هذه الأسئلة.
import-answer-dry-line = لم يكتب أي شيء. للتسجيل أضيفوا --write.
import-answer-change-line = { $field }: { $old } ← { $new }
import-answer-suspect-line = قد يكون { $name } الموجود في السجل: { $why }.
import-answer-faulty-rows-line = الأسطر المرفوضة مع أسبابها: { $path }
import-answer-ending-remedy = أعطوا اسما ينتهي بـ .xlsx أو .csv.
