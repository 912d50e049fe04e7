# ما لا يفهم في سطر الأوامر.

usage-help-hint = المساعدة: «milaf --help» أو «milaf أمر --help».
usage-unknown-argument = الخيار «{ $argument }» غير موجود هنا.
usage-unknown-command = الأمر «{ $command }» غير موجود.
usage-command-missing = الأمر ناقص.
usage-argument-missing = ينقص: { $argument }.
usage-argument-twice = الخيار «{ $argument }» لا يعطى إلا مرة واحدة.
usage-not-text = إحدى كلمات الأمر ليست نصا بترميز UTF-8.
usage-value-faulty = القيمة «{ $value }» غير ممكنة في { $argument }.
usage-value-choice = القيمة «{ $value }» غير ممكنة في { $argument }. اختاروا من: { $choices }.
usage-value-missing = تنقص قيمة بعد { $argument }.
usage-argument-conflict = لا يجتمع «{ $argument }» و«{ $other }».
usage-suggestion-hint = هل تقصدون «{ $word }»؟
