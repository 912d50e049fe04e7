# لماذا يرفض دليل القواعد؛ تأتي نقطة بعده في جملة الخطأ.

rule-fault-not-text = { $file } ليس نصا بترميز UTF-8. احفظوه بهذا الترميز
rule-fault-shape = { $file }، السطر { $line }: ليس TOML بالشكل المطلوب. صححوا هذا السطر
rule-fault-no-date = لا يذكر أي ملف تاريخ وضع الدليل. أضيفوا «compiled» إلى book.toml
rule-fault-duplicate = { $file }: القاعدة «{ $row }» موجودة من قبل. أعطوها اسما آخر
rule-fault-text-missing = { $file }: ينقص «{ $field }» في القاعدة «{ $row }». اكتبوه باللغتين
rule-fault-reference = { $file }: تذكر القاعدة «{ $row }» «{ $target }» وهو غير موجود. أضيفوه أو صححوا الاسم
rule-fault-reversed = { $file }: تنتهي القاعدة «{ $row }» قبل أن تبدأ. صححوا تاريخيها
rule-fault-gap = { $file }: لا توجد قاعدة بين «{ $before }» و«{ $row }». اجعلوا الأولى تنتهي عشية الثانية
rule-fault-overlap = { $file }: تسري «{ $before }» و«{ $row }» في اليوم نفسه. اجعلوا الأولى تنتهي عشية الثانية
rule-fault-brackets = { $file }: لا تتتابع شرائح «{ $row }» عند { $at }. صححوا «from» أو «to» أو «below»
rule-fault-figure-missing = { $file }: ليست للقاعدة «{ $row }» قيمة. أضيفوها أو اجعلوا «confidence» تساوي «unknown»
