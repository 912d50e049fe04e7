# Le livre des règles dans la fenêtre.

rule-provenance-label = Source : { $name }
rule-confidence-sourced-name = source lue
rule-confidence-secondary-name = un seul guide
rule-confidence-to-confirm-name = à confirmer
rule-confidence-unknown-name = inconnu
rule-settled-agency-note = L’agence CNSS peut trancher.
rule-settled-tax-office-note = La direction des impôts peut trancher.
rule-count-line = { $shown } sur { $total }
rule-search-label = Chercher une règle, une loi, un montant
rule-topic-label = Sujet
rule-topic-all-name = Tous les sujets
rule-doubtful-name = Seulement à confirmer
rule-nothing-title = Aucune règle de ce genre
rule-history-title = Dans le temps
rule-items-title = { $count ->
    [one] un mot de la liste
   *[other] liste de { NUMBER($count) }
}
rule-topic-categories-name = Catégories et bases
rule-topic-contributions-name = Cotisations et paiement
rule-topic-droit-name = Droit complémentaire
rule-topic-tax-name = Impôt : CPU et auto-entrepreneur
rule-topic-coefficients-name = Coefficients
rule-topic-rights-name = Couverture et droits
rule-topic-family-name = Famille
rule-topic-registration-name = Immatriculation
rule-topic-pieces-name = Pièces
rule-topic-liaison-name = Organismes de liaison
rule-topic-identifiers-name = Identifiants
rule-topic-data-protection-name = Données personnelles
