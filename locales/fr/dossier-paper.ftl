# Le dossier : première page.
dossier-paper-main-title = Dossier d’immatriculation à l’assurance maladie obligatoire de base
dossier-paper-number-line = Dossier n° { $number }
dossier-paper-draft-line = Dossier sans numéro (brouillon)
dossier-paper-as-of-line = Situation au { $date }
dossier-paper-transmission-line = Envoi n° { $number }
dossier-paper-holder-heading = Titulaire du dossier
dossier-paper-deposit-label = Nature du dépôt
dossier-paper-membership-label = N° d’adhérent
dossier-paper-pieces-state-heading = État des pièces
dossier-paper-pieces-count-line = { NUMBER($ready) } sur { NUMBER($asked) } pièces obligatoires réunies
dossier-paper-gathered-state = { NUMBER($ready) } sur { NUMBER($asked) }
dossier-paper-data-note = Le code porte le numéro du dossier et l’empreinte SHA-256 des données imprimées.

# La feuille de demande, dans l’ordre du formulaire.
dossier-paper-request-title = Demande d’immatriculation
dossier-paper-worksheet-note = Feuille de travail de l’association, dans l’ordre des champs du formulaire de la { -cnss-short } ; elle ne le remplace pas.
dossier-paper-identity-heading = Identité
dossier-paper-last-name-label = Nom
dossier-paper-first-name-label = Prénom
dossier-paper-registration-label = N° d’immatriculation
dossier-paper-nationality-label = Nationalité
dossier-paper-mobile-label = Téléphone portable
dossier-paper-email-label = Adresse électronique
dossier-paper-sub-category-label = Sous-catégorie
dossier-paper-sex-label = Genre
dossier-paper-birth-label = Date de naissance
dossier-paper-marital-label = Situation familiale
dossier-paper-home-heading = Adresse personnelle
dossier-paper-work-label = Adresse professionnelle
dossier-paper-quarter-label = Quartier ou douar
dossier-paper-commune-label = Commune
dossier-paper-city-label = Ville
dossier-paper-postal-label = Code postal

# La famille.
dossier-paper-family-heading = Famille
dossier-paper-relation-column = Lien
dossier-paper-birth-column = Naissance
dossier-paper-identity-column = CNIE
dossier-paper-registration-column = N° CNSS
dossier-paper-rights-column = Droits
dossier-paper-period-column = Période
dossier-paper-no-family-note = Aucun conjoint ni enfant déclaré.
dossier-paper-rights-over-time-heading = Droits de la famille dans le temps
dossier-paper-rights-run-note = Les droits de la famille courent avec ceux de l’adhérent.

# L’activité et la contribution expliquée.
dossier-paper-activity-heading = Activité
dossier-paper-activity-label = Activité
dossier-paper-class-label = Classement fiscal
dossier-paper-turnover-label = Chiffre d’affaires { $year }
dossier-paper-declared-line = déclaré le { $date }
dossier-paper-numbers-label = Identifiants de l’activité
dossier-paper-contribution-title = Votre cotisation, expliquée
dossier-paper-contribution-heading = Contribution expliquée
dossier-paper-step-column = Opération
dossier-paper-calculation-column = Calcul
dossier-paper-result-column = Résultat
dossier-paper-each-month-label = Par mois
dossier-paper-each-quarter-label = Par trimestre
dossier-paper-each-year-label = Par an
dossier-paper-in-words-line = soit { $words } par an
dossier-paper-calendar-heading = Calendrier des paiements
dossier-paper-reference-column = Référence
dossier-paper-due-column = Au plus tard le
dossier-paper-what-column = Objet
dossier-paper-months-column = Période
dossier-paper-amount-column = Montant (DH)
dossier-paper-rights-heading = Ouverture des droits
dossier-paper-rights-state-label = État
dossier-paper-opens-label = Couverture à partir du
dossier-paper-waiting-label = Période de stage (délai avant la couverture)
dossier-paper-kept-label = Droits maintenus jusqu’au
dossier-paper-first-month-label = Premier mois dû et payé
dossier-paper-met-line = Conditions remplies : { $conditions }.
dossier-paper-conditions-heading = Conditions
dossier-paper-condition-column = Condition
dossier-paper-verdict-column = Constat
dossier-paper-settling-column = À savoir, à faire
dossier-paper-stages-heading = Étapes de l’immatriculation
dossier-paper-late-heading = Majorations de retard
dossier-paper-explained-note = Sans effet sur les montants, à confirmer auprès de l’agence { -cnss-short } : { $rows }

# Les pièces.
dossier-paper-pieces-heading = Pièces à fournir
dossier-paper-piece-column = Pièce
dossier-paper-why-column = Motif
dossier-paper-received-column = Reçue le
dossier-paper-valid-column = Valable jusqu’au
dossier-paper-sealed-note = à joindre sous pli fermé
dossier-paper-provided-yes-note = justificatif fourni : oui
dossier-paper-provided-no-note = justificatif fourni : non

# L’information, l’engagement, la signature.
dossier-paper-notice-heading = Protection des données à caractère personnel
dossier-paper-notice-text = Les données de ce dossier sont recueillies par { $association } en vue de l’immatriculation à la { -cnss-short }, à laquelle elles sont communiquées, conformément à la loi n° 09-08 relative à la protection des personnes physiques à l’égard du traitement des données à caractère personnel. La personne concernée peut y accéder, les faire rectifier et s’opposer à leur traitement pour des motifs légitimes, auprès de l’association.
dossier-paper-authorisation-line = Autorisation préalable CNDP n° { $number }.
dossier-paper-no-authorisation-line = Autorisation préalable de la CNDP : numéro à compléter ……………………
dossier-paper-declaration-heading = Déclaration sur l’honneur
dossier-paper-declaration-text = { $sex ->
    [male] Je soussigné, { $name }, déclare sur l’honneur que les renseignements portés dans ce dossier sont exacts et complets, et m’engage à signaler tout changement de ma situation dans les délais prévus.
    [female] Je soussignée, { $name }, déclare sur l’honneur que les renseignements portés dans ce dossier sont exacts et complets, et m’engage à signaler tout changement de ma situation dans les délais prévus.
   *[other] Je soussigné(e), { $name }, déclare sur l’honneur que les renseignements portés dans ce dossier sont exacts et complets, et m’engage à signaler tout changement de ma situation dans les délais prévus.
}
dossier-paper-engagements-heading = Déclaration sur l’honneur et procuration
dossier-paper-mandate-text = Je donne procuration à { $association }, en la personne de { $signatory }, { $office }, pour déposer en mon nom le présent dossier auprès de la { -cnss-short } et pour recevoir les pièces et les décisions qui s’y rapportent.
dossier-paper-mandate-plain-text = Je donne procuration à { $association } pour déposer en mon nom le présent dossier auprès de la { -cnss-short } et pour recevoir les pièces et les décisions qui s’y rapportent.

# Les copies.
dossier-paper-watermark-line = copie destinée exclusivement au dossier CNSS
dossier-paper-broken-scan-note = La copie de cette pièce n’a pas pu être lue : à numériser de nouveau.

# Les feuilles à remplir à la main.
dossier-paper-blank-title = Feuilles à remplir
dossier-paper-blank-name-column = Nom et prénom
