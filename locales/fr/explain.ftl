# L’explication d’un cas, sur les papiers et au terminal.

# Les conditions, dites de sorte que « remplie » ou « non remplie » puisse suivre.
explain-category-held-name = Relever d’une catégorie de travailleurs non salariés
explain-category-open-name = Catégorie ouverte à l’immatriculation
explain-identity-known-name = Identité établie : nom, naissance, pièce d’identité
explain-not-covered-elsewhere-name = Ne pas relever d’un autre régime obligatoire
explain-activity-not-excluded-name = Activité admise au régime de la contribution professionnelle unique
explain-class-recorded-name = Classement fiscal de chaque activité connu
explain-turnover-under-ceiling-name = Chiffre d’affaires dans la limite du plafond
explain-regime-entry-name = Entrée dans le régime : plafond respecté les années précédentes
explain-return-filed-name = Déclaration fiscale de l’année précédente déposée
explain-amo-joined-name = Immatriculation à l’assurance maladie obligatoire demandée
explain-base-known-name = Assiette de cotisation déterminée
explain-contributions-paid-name = Cotisations à jour
explain-pass-name = remplie
explain-fail-name = non remplie
explain-unknown-name = à établir

# Ce qui règle une question.
explain-record-remedy = À renseigner : { $fields }.
explain-sub-category-remedy = À préciser, la sous-catégorie : { $options }.
explain-ask-agency-remedy = À demander à l’agence { -cnss-short } : { $row }.
explain-ask-tax-office-remedy = Demander à la Direction générale des impôts le classement de l’activité « { $activity } ».
explain-file-return-remedy = Déposer la déclaration fiscale de { $year }, au plus tard le { $date }.
explain-late-return-remedy = Déposer sans attendre la déclaration fiscale de { $year } : le délai a pris fin le { $date }.
explain-register-remedy = Demander l’immatriculation à la { -cnss-short }.
explain-leave-regime-remedy = Changer de régime fiscal : celui-ci prend fin, le premier jour du nouveau régime est le { $date }.
explain-stay-under-remedy = À surveiller : ne pas dépasser { $ceiling } en { $year }.
explain-settle-remedy = Régler les mois impayés : { $months }.
explain-regularity-remedy = Demander à la { -cnss-short } l’attestation de paiement régulier des cotisations.
explain-wait-until-remedy = Attendre l’ouverture de la catégorie : { $date }.
explain-certificate-remedy = Apporter le certificat de scolarité ou l’attestation d’inscription { $years }.
explain-disability-remedy = Joindre le certificat médical sous pli fermé.
explain-other-cover-remedy = Garder l’autre couverture : aucune immatriculation n’est due à ce titre.

# Les données sur lesquelles repose une condition.
explain-name-field = le nom
explain-birth-field = la date de naissance
explain-identity-field = la pièce d’identité
explain-cnss-number-field = le numéro d’immatriculation
explain-other-cover-field = une autre couverture obligatoire
explain-category-field = la catégorie
explain-sub-category-field = la sous-catégorie
explain-profit-field = le bénéfice annuel
explain-practising-since-field = le début d’exercice de la profession
explain-owns-vehicle-field = la propriété du véhicule
explain-activity-field = l’activité
explain-activity-nameless = activité n° { $number }
explain-activity-class-field = le classement fiscal de l’activité « { $activity } »
explain-turnover-field = le chiffre d’affaires de { $year }, « { $activity } »
explain-total-turnover-field = le chiffre d’affaires total de { $year }
explain-return-filed-field = la date de dépôt de la déclaration de { $year }
explain-stage-field = l’étape « { $stage } »
explain-first-month-field = le premier mois dû et payé
explain-unpaid-months-field = les mois impayés
explain-present-name = renseigné
explain-absent-name = non renseigné
explain-none-name = aucun

# Les étapes du calcul.
explain-client-excess-step = Part au-delà du seuil avec un seul client
explain-withheld-step = Retenue à la source par le client
explain-turnover-kept-step = Chiffre d’affaires retenu
explain-activity-base-step = Base de l’activité : chiffre d’affaires × coefficient
explain-sum-of-bases-step = Somme des bases
explain-rounded-base-step = Base arrondie
explain-tax-step = Impôt de l’année
explain-sum-of-taxes-step = Somme des impôts
explain-rounded-tax-step = Impôt arrondi
explain-tax-with-withholding-step = Impôt, retenue comprise
explain-annualised-step = Impôt rapporté à une année entière
explain-band-step = Droit complémentaire de la tranche, par an
explain-part-of-year-step = Droit pour les mois d’activité
explain-total-step = Impôt et droit complémentaire
explain-share-step = Part de chaque échéance
explain-monthly-smig-step = SMIG mensuel
explain-base-step = Assiette : multiple du SMIG mensuel
explain-contribution-step = Cotisation du mois
explain-sum-of-months-step = Somme des mois
explain-surcharge-step = Majoration
explain-at-least-step = Minimum exigé
explain-hours-unit = { $hours } h
explain-months-unit = { $months ->
    [one] { NUMBER($months) } mois
   *[other] { NUMBER($months) } mois
}
explain-days-unit = { $days ->
    [one] { NUMBER($days) } jour
   *[other] { NUMBER($days) } jours
}
explain-years-unit = { $years ->
    [one] { NUMBER($years) } an
   *[other] { NUMBER($years) } ans
}
explain-smig-unit = { $multiple } × SMIG

# Les paiements et leurs dates.
explain-return-payment = Déclaration fiscale annuelle
explain-tax-payment = Impôt (contribution professionnelle unique)
explain-tax-and-droit-payment = Impôt et droit complémentaire
explain-droit-payment = Droit complémentaire
explain-flat-rate-payment = Cotisation AMO
explain-quarterly-return-payment = Déclaration et paiement du trimestre
explain-return-late = Majoration pour dépôt tardif de la déclaration de { $year }
explain-payment-late = Majoration pour paiement tardif de l’impôt de { $year }
explain-month-figure = par mois
explain-quarter-figure = par trimestre
explain-year-figure = par an
explain-amount-unknown = Montant inconnu

# Les droits du membre et de sa famille.
explain-rights-unknown-state = À établir
explain-rights-waiting-state = Période de stage en cours
explain-rights-open-state = Droits ouverts
explain-rights-may-be-closed-state = Peut être fermé : demander à l’agence
explain-rights-kept-state = Droits maintenus après la fin de l’activité
explain-rights-ended-state = Droits éteints
explain-covered-name = { $sex ->
    [male] couvert
    [female] couverte
   *[other] couvert(e)
}
explain-coverage-unknown-name = à établir
explain-not-covered-name = { $sex ->
    [male] non couvert
    [female] non couverte
   *[other] non couvert(e)
}
explain-spouse-without-cover-reason = sans couverture obligatoire propre
explain-spouse-with-cover-reason = relève de sa propre couverture obligatoire
explain-spouse-cover-unknown-reason = couverture propre non renseignée
explain-not-yet-belonging-reason = ne faisait pas encore partie de la famille
explain-kept-after-divorce-reason = droits maintenus après la séparation
explain-no-longer-belonging-reason = ne fait plus partie de la famille
explain-died-reason = { $sex ->
    [male] décédé
    [female] décédée
   *[other] décédé(e)
}
explain-under-age-reason = n’a pas atteint la limite d’âge
explain-student-reason = poursuit ses études, certificat fourni
explain-no-certificate-reason = certificat de scolarité non fourni
explain-certificate-to-come-reason = certificat de l’année scolaire à venir
explain-new-age-unsettled-reason = nouvelle limite d’âge : portée à confirmer
explain-over-age-reason = limite d’âge dépassée
explain-disabled-reason = en situation de handicap, sans limite d’âge
explain-birth-unknown-reason = date de naissance inconnue
explain-birth-partial-reason = jour ou mois de naissance inconnu
explain-from-period = depuis le { $from }
explain-until-period = jusqu’au { $to }
explain-between-period = du { $from } au { $to }
explain-always-period = sans limite connue

# Les étapes de l’immatriculation et les pièces.
explain-stage-done-state = fait
explain-stage-current-state = étape en cours
explain-stage-ahead-state = à venir
explain-stage-not-asked-state = non demandé
explain-everybody-why = pour tous
explain-category-why = selon la catégorie
explain-spouse-why = conjoint
explain-child-why = enfant
explain-student-why = enfant étudiant
explain-disabled-why = situation de handicap
explain-on-behalf-why = dépôt pour l’adhérent
explain-optional-why = facultative

# Ce qui n’est pas certain.
explain-doubt-note = À confirmer auprès de l’agence { -cnss-short } : { $row }.

# Les titres du compte rendu.
explain-contribution-title = Contribution et cotisation
explain-calendar-title = Calendrier des paiements
explain-rights-title = Ouverture des droits
explain-family-title = Droits de la famille
explain-conditions-title = Conditions
explain-stages-title = Étapes de l’immatriculation
explain-pieces-title = Pièces à fournir
explain-doubts-title = À confirmer auprès de l’agence
explain-late-title = Majorations
explain-opens-label = Couverture à partir du
explain-waiting-label = Période de stage (délai avant la couverture)

# Les mots des références légales, comme le livre des règles les écrit.
explain-bill-reference = Projet de loi
explain-law-reference = Loi
explain-dahir-reference = Dahir
explain-decrees-reference = Décrets
explain-decree-reference = Décret
explain-tax-code-reference = CGI,
explain-article-reference = art.
explain-articles-reference = art.
explain-register-reference = Registre national de l’artisanat
explain-annex-reference = annexe
explain-gazette-reference = BO du
explain-dated-reference = du
explain-usage-reference = Usage
explain-published-reference = Montants publiés
explain-tax-guide-reference = Guide de la DGI
explain-form-reference = Formulaire CNSS
explain-measure-reference = Mesure de
explain-findings-reference = Constat
explain-doubts-heading = À confirmer auprès de l’agence { -cnss-short } :
