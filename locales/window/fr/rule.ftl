# Le livre des règles dans la fenêtre.

rule-provenance-label = Source : { $name }
rule-confidence-sourced-name = source lue
rule-confidence-secondary-name = un seul guide
rule-confidence-to-confirm-name = à confirmer
rule-confidence-unknown-name = inconnu
rule-settled-agency-note = L’agence CNSS peut trancher.
rule-settled-tax-office-note = La direction des impôts peut trancher.
