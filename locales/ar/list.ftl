# ما يقوله استيراد لائحة: أين، وماذا، وما العمل.

list-cell-place = { $file }، السطر { $row }، «{ $column }»:
list-row-place = { $file }، السطر { $row }:
list-new-fate = جديد
list-changed-fate = معدل
list-unchanged-fate = دون تغيير
list-conflicting-fate = متعارض
list-faulty-fate = خاطئ
list-name-missing = الاسم ناقص. اكتبوه أو احذفوا السطر.
list-name-cut = لا يعرف بالتأكيد أين ينتهي الاسم العائلي في «{ $value }». تحققوا، أو ضعوا الاسم العائلي والاسم الشخصي في عمودين.
list-twice = «{ $value }» موجود من قبل في السطر { $row }. احتفظوا بأحد السطرين أو صححوا الرقم.
list-relative-without-member = سطر العائلة هذا لا يأتي بعد أي منخرط. ضعوه تحت سطر صاحبه.
list-relation-unknown = «{ $value }» لا تبين هل الأمر يتعلق بالزوج أو بولد. اكتبوا «زوج» أو «ولد».
list-children-count = تذكر اللائحة { $value } من الأولاد، وعدد الأسطر لا يوافقه. تحققوا من الناقص منهم.
list-year-wanted = سنة رقم الأعمال غير مذكورة. اكتبوها في العنوان أو بالخيار «--year».
list-date-wanted = الإقرار مسجل على أنه مودع دون ذكر اليوم. أضيفوا التاريخ.
list-school-year-wanted = السنة الدراسية للشهادة غير مذكورة. اكتبوا مثلا 2026.
list-turnover-wanted = لا يحتفظ بإقرار دون رقم أعمال. أضيفوا المبلغ.
list-digits-lost = «{ $value }» فقد أرقاما في برنامج الجداول. اجعلوا العمود بصيغة نص وأعيدوا كتابة الرقم.
list-formula-broken = الصيغة الحسابية في هذه الخانة خاطئة. عوضوها بقيمتها.
list-class-unknown = «{ $value }» ليست فئة معامل معروفة. حددوها بالخيار «--word».
list-reasons-heading = سبب الرفض (Milaf)
list-asked-fate = ينتظر القرار
list-taken-out-fate = مسحوب
list-repeats-row = هذا السطر يكرر شخص السطر { $row }. احتفظوا بأحدهما فقط.
list-several-members = أرقامه تعود إلى عدة منخرطين. صححوها، أو ادمجوا تلك البطاقات أولا.
list-other-identity = أحد أرقامه لمنخرط يحمل وثيقة هوية أخرى. تحققوا من الرقم الصحيح.
