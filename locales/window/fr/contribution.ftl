# La cotisation d’un adhérent, expliquée, et ce qu’elle serait.

contribution-card-title = Cotisation
contribution-date-label = Situation au
contribution-print-action = Imprimer
contribution-print-label = Imprimer la cotisation expliquée
contribution-printed-done = Cotisation expliquée ouverte pour l’impression.
contribution-what-if-title = Et si…
contribution-what-if-note = Supposition : rien n’est enregistré.
contribution-turnover-label = Chiffre d’affaires { $year }
contribution-profit-label = Bénéfice annuel déclaré
contribution-class-label = Classement fiscal de l’activité
contribution-practising-since-label = Début d’exercice de la profession
contribution-owns-vehicle-label = Propriétaire du véhicule
contribution-activity-label = { $field } ({ $activity })
contribution-present-action = Revenir à la situation enregistrée
contribution-more-line = { $month } de plus par mois, { $year } de plus par an
contribution-less-line = { $month } de moins par mois, { $year } de moins par an
contribution-same-line = La cotisation reste la même.
contribution-total-more-line = Impôt et droit complémentaire : { $amount } de plus par an
contribution-total-less-line = Impôt et droit complémentaire : { $amount } de moins par an
contribution-empty-title = Aucune catégorie à cette date
contribution-empty-note = Indiquez la catégorie et l’activité : le montant s’explique ensuite ligne par ligne.
