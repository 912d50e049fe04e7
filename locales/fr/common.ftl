# Les mots partagés par toutes les pages et tous les papiers.

-cnss = Caisse nationale de sécurité sociale
-cnss-short = CNSS
-amo = assurance maladie obligatoire de base (AMO)

common-yes-word = oui
common-no-word = non
common-unknown-word = inconnu
common-french-name = français
common-arabic-name = arabe
common-both-name = arabe et français
common-dirham-unit = DH
common-page-foot = Page { NUMBER($page) } sur { NUMBER($pages) }
common-mister-title = { $sex ->
    [male] Monsieur
    [female] Madame
   *[other] M./Mme
}
