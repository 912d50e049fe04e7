# دليل القواعد في النافذة.

rule-provenance-label = المصدر: { $name }
rule-confidence-sourced-name = مصدر موثوق
rule-confidence-secondary-name = دليل واحد
rule-confidence-to-confirm-name = للتأكد
rule-confidence-unknown-name = غير معروف
rule-settled-agency-note = للتأكد لدى وكالة الصندوق الوطني للضمان الاجتماعي.
rule-settled-tax-office-note = للتأكد لدى المديرية العامة للضرائب.
