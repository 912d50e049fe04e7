# مساعدة برنامج «milaf» وأجوبته في الطرفية.

cli-usage-heading = الاستعمال:
cli-commands-heading = الأوامر
cli-options-heading = الخيارات
cli-common-heading = خيارات مشتركة
cli-arguments-heading = المعطيات
cli-command-value = أمر
cli-options-value = خيارات
cli-year-value = سنة
cli-folder-value = مجلد
cli-file-value = ملف
cli-name-value = نص
cli-date-value = سنة-شهر-يوم
cli-member-value = منخرط
cli-count-value = عدد
cli-code-value = رمز
cli-pair-value = اسم=قيمة
cli-text-value = نص
cli-amount-value = مبلغ
cli-percent-value = نسبة

cli-milaf-about = ملف: سجل جمعية مهنية، وملفات تسجيل منخرطيها، وإرسالياتها إلى الصندوق الوطني للضمان الاجتماعي.
cli-milaf-after =
    تطلب العبارة السرية بلوحة المفاتيح، أو تقرأ من ملف (--passphrase-file)
    أو من المتغير MILAF_PASSPHRASE، ولا تكتب أبدا في الأمر.
    رموز الخروج: 0 كل شيء على ما يرام، 1 فشل، 2 أمر غير صحيح، 3 أسطر خاطئة أو نواقص،
    4 إرسالية مرفوضة، 5 موقع غير معروف.
cli-lang-help = لغة الأجوبة: fr أو ar (وإلا MILAF_LANG، وإلا لغة النظام)
cli-json-help = جواب بصيغة JSON للبرامج
cli-register-help = مجلد السجل «name.milaf» (وإلا MILAF_REGISTER)
cli-passphrase-help = ملف سطره الأول هو العبارة السرية
cli-operator-help = اسم الشخص العامل بالمكتب، يدون في سجل التغييرات
cli-today-help = التاريخ الذي يعتبر تاريخ اليوم
cli-version-help = رقم النسخة
cli-help-help = هذه المساعدة

cli-new-about = إنشاء سجل مشفر وطباعة ورقة استرجاعه
cli-new-folder-help = مكان إنشائه؛ تضاف «.milaf» تلقائيا
cli-name-fr-help = اسم الجمعية بالفرنسية
cli-name-ar-help = اسم الجمعية بالعربية
cli-city-fr-help = مدينة المقر بالفرنسية
cli-city-ar-help = مدينة المقر بالعربية
cli-cndp-help = رقم الإذن المسبق للجنة الوطنية لمراقبة حماية المعطيات
cli-recovery-sheet-help = مكان كتابة ورقة الاسترجاع (PDF)، وإلا بجانب السجل

cli-sample-about = إنشاء جمعية نموذجية لتجربة كل شيء
cli-sample-folder-help = مكان إنشائها
cli-sample-members-help = كتابة لائحة (XLSX) بهذا العدد من المنخرطين المختلقين، دون سجل
cli-sample-list-help = كتابة اللائحة فقط (XLSX) دون إنشاء سجل

cli-import-about = قراءة لائحة CSV أو XLSX؛ لا يكتب أي شيء دون --write
cli-import-list-help = اللائحة
cli-import-write-help = تسجيل الأسطر السليمة في السجل
cli-import-encoding-help = ترميز ملف CSV: utf-8 أو windows-1256 أو windows-1252 أو utf-16le أو utf-16be
cli-import-separator-help = الفاصل في ملف CSV: «;» أو «,» أو «tab»
cli-import-sheet-help = ورقة المصنف
cli-import-day-first-help = هل تبدأ التواريخ باليوم؟
cli-import-column-help = عمود وما يتضمنه: «العنوان=الخانة»
cli-import-word-help = كلمة من اللائحة ورمزها: «الكلمة=الرمز»
cli-import-year-help = سنة أرقام الأعمال التي لا يذكرها العنوان
cli-import-existing-help = المنخرطون الموجودون: fill (ملء الفراغات) أو replace (الاستبدال) أو leave (دون مساس)
cli-import-take-faulty-help = أخذ الأسطر الخاطئة أيضا دون القيم المرفوضة
cli-import-show-help = الأسطر المعروضة: faulty (الخاطئة)، all (كلها)، none (لا شيء)

cli-members-about = منخرطو السجل
cli-members-list-about = اللائحة، مرتبة ومصفاة
cli-members-show-about = بطاقة منخرط
cli-members-search-about = البحث عن اسم أو رقم بطاقة أو هاتف، بالحروف العربية واللاتينية
cli-state-help = حالة الملف: draft أو complete أو ready…
cli-category-help = رمز الصنف
cli-commune-help = الجماعة، بإحدى اللغتين
cli-sort-help = الترتيب: name (الاسم)، number (الرقم)، state (الحالة)، changed (آخر تعديل)
cli-limit-help = عدد الأسطر
cli-offset-help = أول سطر، ابتداء من 0
cli-search-text-help = ما يبحث عنه
cli-member-help = رقم الانخراط أو رقم البطاقة الوطنية أو جزء من الاسم

cli-assess-about = شرح حالة منخرط: الشروط والمبالغ والحقوق والوثائق
cli-on-help = بأي تاريخ (وإلا اليوم)
cli-what-if-help = ما قد يتغير، دون كتابة أي شيء: turnover=300000 أو category=cpu أو class=… أو other-cover=نعم
cli-compute-about = حساب مبلغ وشرحه، دون سجل
cli-compute-category-help = رمز الصنف: cpu أو auto-entrepreneur أو craft…
cli-compute-sub-help = رمز الصنف الفرعي
cli-compute-turnover-help = رقم أعمال السنة (مرة لكل نشاط)
cli-compute-class-help = فئة المعامل، بنفس الترتيب
cli-compute-coefficient-help = المعامل عوض الفئة: 6 أو 6 % أو 0,06
cli-compute-client-help = حصة زبون واحد، بنفس الترتيب
cli-compute-profit-help = ربح السنة (النتيجة الصافية الحقيقية)
cli-compute-year-help = سنة رقم الأعمال (وإلا السنة التي تعتمدها القاعدة في التاريخ المختار)
cli-compute-since-help = بداية النشاط
cli-compute-until-help = نهاية النشاط

cli-dossier-about = طباعة ملف تسجيل منخرط (PDF)
cli-output-help = الملف الذي يكتب
cli-paper-help = لغة الورقة: ar أو fr أو both (اللغتان جنبا إلى جنب)
cli-dossier-ready-help = تمت المراجعة: يصبح الملف المستوفى جاهزا للإرسال
cli-dossier-check-help = مقارنة بصمة رمز QR بمعطيات السجل
cli-sheet-about = طباعة ورقة أو شهادة (PDF)
cli-sheet-information-about = ورقة إخبارية للمنخرطين
cli-sheet-attestation-about = شهادة الانخراط في الجمعية، مرقمة
cli-transmit-about = ختم إرسالية: اللوائح والملفات وبيان الإرسال والتوقيع الإلكتروني
cli-agency-help = رمز وكالة الإيداع
cli-transmit-member-help = هذا المنخرط فقط (يمكن تكراره)
cli-leave-faulty-help = وضع الملفات غير المستوفاة جانبا
cli-verify-about = التحقق من إرسالية مختومة
cli-verify-file-help = الإرسالية (ZIP)
cli-key-help = مفتاح عمومي معروف (يمكن تكراره)
cli-rules-about = دليل القواعد
cli-rules-list-about = لائحة القواعد
cli-rules-show-about = قاعدة مع مرجعها ومصدرها ودرجة الثقة فيها
cli-rules-check-about = التحقق من دليل قواعد
cli-kind-help = نوع القاعدة
cli-rule-help = اسم القاعدة
cli-rules-folder-help = مجلد ملفات TOML (وإلا دليل البرنامج)
cli-demo-about = إنجاز العمل كله على الجمعية النموذجية، في مجلد
cli-demo-folder-help = مكان الكتابة
cli-demo-expect-help = كتابة الكلمات التي يجب أن توجد في كل PDF إلى جانبه

cli-number-value = رقم
cli-attest-about = تسليم شهادة الانخراط أو رفضها أو إعادة طبعها (PDF)، ومسك سجلها
cli-attest-refuse-help = رفض الشهادة لهذا السبب: unknown-person أو not-yet-member أو membership-ended أو identity-differs أو other-trade أو other
cli-attest-copy-help = إعادة طبع هذا الرقم (12/2026) مع الإشارة إلى أنها نسخة
cli-attest-list-help = سجل الشهادات والرفض، الأحدث أولا
cli-attest-who-help = «هل هو منا؟»: من يوافق هذا الاسم، ووضعية انخراطه في التاريخ
cli-attest-name-help = اسم صاحب الطلب إذا لم يكن في السجل
cli-attest-identity-help = رقم وثيقة التعريف المدلى بها
cli-say-help = ما يضاف إلى السبب
cli-due-about = الآجال الجارية في حق المنخرطين
cli-due-ics-help = كتابة الآجال في ملف للمفكرة (iCalendar)
cli-due-kind-help = نوع واحد: registered-letter أو change أو waiting أو certificate أو age أو piece أو arrears
cli-due-until-help = آخر يوم (وإلا سنة واحدة)
cli-due-slip-help = طبع الورقة التي يأخذها المنخرط معه (PDF)
cli-due-letter-help = تدوين رسالة مضمونة بهذا الرقم موجهة إلى المنخرط
cli-due-sent-help = يوم إرسال الرسالة (وإلا اليوم)
cli-due-answered-help = يوم حضور المعني بالأمر
cli-due-declare-help = تدوين التصريح بتغيير: category أو activity أو household أو home أو work أو spouse أو child أو end
cli-due-happened-help = يوم وقوع التغيير المصرح به
cli-proof-help = ما يثبت ذلك: رقم إشعار أو وصل
cli-payments-about = واجبات الاشتراك لدى الصندوق: المستحق والمؤدى والمتأخر
cli-payments-list-about = حساب منخرط، فترة بعد فترة
cli-payments-note-about = تدوين أداء
cli-payments-import-about = قراءة لائحة أداءات؛ لا يكتب أي شيء دون --write
cli-payments-arrears-about = المنخرطون المتأخرون عن الأداء، الأقدم أولا
cli-period-help = الأشهر المؤداة: 2026-03 أو «T1 2026» أو 2026 أو 2026-01..2026-03
cli-amount-help = المبلغ بالدرهم
cli-paid-on-help = يوم الأداء
cli-reference-help = رقم الوصل أو الشيك أو التحويل
cli-dues-about = واجب الانخراط السنوي في الجمعية ووصولاته وبطاقاته
cli-dues-set-about = تحديد مبلغ سنة وأجل أدائها؛ دون خيارات، عرضها
cli-dues-pay-about = استخلاص واجب الانخراط وطبع الوصل المرقم مع أرومته
cli-dues-late-about = المتأخرون عن الأداء
cli-dues-receipts-about = الوصولات، الأحدث أولا
cli-dues-copy-about = إعادة طبع وصل مع الإشارة إلى أنه نسخة
cli-dues-cancel-about = إلغاء وصل؛ ويبقى رقمه
cli-dues-form-about = طبع طلب الانخراط، معبأ أو فارغا
cli-dues-cards-about = طبع بطاقات الانخراط، عشر في الصفحة
cli-dues-year-help = السنة (وإلا السنة الجارية)
cli-dues-due-help = آخر يوم للأداء
cli-dues-means-help = cash (نقدا) أو cheque (شيك) أو transfer (تحويل)
cli-reason-help = السبب، ويحفظ مع الرقم
cli-receipt-number-help = رقم الوصل: 12/2026
cli-letters-about = رسائل التذكير، صفحة لكل منخرط
cli-letters-kind-help = pieces (الوثائق الناقصة) أو arrears (اشتراكات الصندوق) أو dues (واجب الانخراط)
cli-letters-folder-help = ملف لكل منخرط في هذا المجلد
cli-who-help = هذا المنخرط فقط (يمكن تكراره)؛ وإلا كل المعنيين
cli-meeting-about = اللقاءات التواصلية
cli-meeting-note-about = تدوين لقاء
cli-meeting-list-about = اللقاءات
cli-meeting-invite-about = طبع الدعوة: للجميع، أو رسالة لكل منخرط مذكور
cli-meeting-attendance-about = طبع ورقة الحضور
cli-meeting-blank-about = طبع أوراق تعبأ باليد، بترتيب الإدخال
cli-meeting-ask-about = تدوين سؤال طرح، مع جوابه، في بطاقة المنخرط
cli-meeting-questions-about = الأسئلة المطروحة في لقاء
cli-meeting-help = رقم اللقاء
cli-held-help = يوم اللقاء
cli-hour-help = الساعة: 16:30
cli-place-fr-help = المكان بالفرنسية
cli-place-ar-help = المكان بالعربية
cli-topic-fr-help = الموضوع بالفرنسية
cli-topic-ar-help = الموضوع بالعربية
cli-blank-help = أسطر أو أوراق فارغة
cli-question-help = السؤال
cli-answer-help = الجواب المقدم
