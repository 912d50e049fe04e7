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
list-year-wanted = سنة رقم الأعمال غير مذكورة. اكتبوها في عنوان العمود أو اذكروها عند الاستيراد.
list-date-wanted = الإقرار مسجل على أنه مودع دون ذكر اليوم. أضيفوا التاريخ.
list-school-year-wanted = السنة الدراسية للشهادة غير مذكورة. اكتبوا مثلا 2026.
list-turnover-wanted = لا يحتفظ بإقرار دون رقم أعمال. أضيفوا المبلغ.
list-digits-lost = «{ $value }» فقد أرقاما في برنامج الجداول. اجعلوا العمود بصيغة نص وأعيدوا كتابة الرقم.
list-formula-broken = الصيغة الحسابية في هذه الخانة خاطئة. عوضوها بقيمتها.
list-class-unknown = «{ $value }» ليست فئة معامل معروفة. حددوها عند الاستيراد.
list-reasons-heading = سبب الرفض (Milaf)
list-asked-fate = ينتظر القرار
list-taken-out-fate = مسحوب
list-repeats-row = هذا السطر يكرر شخص السطر { $row }. احتفظوا بأحدهما فقط.
list-several-members = أرقامه تعود إلى عدة منخرطين. صححوها، أو ادمجوا تلك البطاقات أولا.
list-other-identity = أحد أرقامه لمنخرط يحمل وثيقة هوية أخرى. تحققوا من الرقم الصحيح.

# ما يمكن أن يحتويه عمود.

list-last-name-field = الاسم العائلي
list-first-name-field = الاسم الشخصي
list-given-first-field = الاسم الشخصي ثم العائلي
list-own-cover-field = تغطية خاصة به
list-student-field = شهادة مدرسية
list-disability-field = ما يثبت الإعاقة
list-coefficient-field = المعامل
list-one-client-field = رقم الأعمال مع زبون واحد
list-declared-field = تاريخ الإقرار الضريبي
list-relation-field = الصلة بالمنخرط
list-note-field = ملاحظات
list-spouse-field = الزوج { NUMBER($number) }: { $part }
list-child-field = الولد { NUMBER($number) }: { $part }
list-activity-field = النشاط { NUMBER($number) }: { $part }
list-piece-field = وثيقة مدلى بها: { $piece }
