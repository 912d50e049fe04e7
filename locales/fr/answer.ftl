# Ce que « milaf » répond dans un terminal.

answer-register-created = Registre créé : { $path }
answer-recovery-code = Code de secours, montré une seule fois : { $code }
answer-recovery-sheet = Fiche de secours : { $path }
answer-recovery-advice = Imprimez la fiche, rangez-la sous clé hors du bureau, puis effacez le fichier. Sans elle ni la phrase secrète, rien ne peut être récupéré.
answer-recovery-file = fiche-de-secours
answer-file-written = Écrit : { $path }
answer-sample-progress = association d’exemple
answer-choose-remedy = choisissez parmi : { $choices }.
answer-commune-remedy = aucune commune, ou plusieurs, de ce nom. Proches : { $near }.
answer-number-heading = n°
answer-name-heading = nom
answer-identity-heading = CIN
answer-category-heading = catégorie
answer-commune-heading = commune
answer-state-heading = dossier
answer-members-total = Lignes { $range } sur { NUMBER($total) }.
answer-members-none = Aucun adhérent pour « { $text } ».
answer-members-more = Il y en a d’autres : précisez, ou demandez plus de lignes avec --limit.
answer-situation-title = Situation
answer-activities-title = Activités
answer-family-title = Famille
answer-pieces-title = Pièces
answer-steps-title = Immatriculation et cotisations
answer-field-label = { $name } :
answer-number-label = N° d’adhérent :
answer-birth-place-label = Lieu de naissance :
answer-rib-label = RIB :
answer-other-cover-label = Autre couverture obligatoire :
answer-dossier-label = Dossier :
answer-note-label = Note :
answer-marital-label = Situation familiale :
answer-class-label = Classement fiscal :
answer-turnover-label = Chiffre d’affaires { $year } :
answer-tax-number-label = Identifiant fiscal :
answer-professional-tax-label = Taxe professionnelle :
answer-ice-label = ICE :
answer-trade-register-label = Registre du commerce :
answer-own-cover-label = couverture propre :
answer-disability-name = justificatif de handicap fourni
answer-valid-until = valable jusqu’au { $date }
answer-first-month-label = Premier mois dû et payé :
answer-unpaid-label = Mois impayés :
answer-since-period = depuis le { $from }
answer-until-period = jusqu’au { $to }
answer-between-period = du { $from } au { $to }
answer-ended-suffix = , terminé
answer-case-title = { $name }, au { $date }
answer-supposed-line = Supposé : { $fact }
answer-dossier-printed = Dossier { $number } ({ $state }) : { $path }
answer-dossier-same = Le papier dit ce que dit le registre.
answer-dossier-changed = Le registre a changé depuis ce papier : imprimez-le à nouveau.
answer-transmission-progress = dossiers
answer-transmission-kept = Rien n’a été scellé. Complétez ces dossiers et marquez-les avec « milaf dossier --ready », ou laissez-les de côté avec --leave-faulty.
answer-transmission-sealed = Envoi { $number } scellé, { $dossiers ->
    [one] un dossier
   *[other] { NUMBER($dossiers) } dossiers
} : { $path }
answer-fingerprint-line = Empreinte de la clé de signature : { $fingerprint }
answer-missing-line = { $name } — il manque : { $missing }
answer-not-ready-line = { $name } — le dossier est à l’état « { $state } », pas « prêt à transmettre ».
answer-demo-progress = démonstration
answer-demo-list = 1. La liste telle qu’un bureau la tient : { $path }
answer-demo-register = 2. Lue dans un registre chiffré, { $members ->
    [one] un adhérent
   *[other] { NUMBER($members) } adhérents
} : { $path } (phrase secrète : { $passphrase })
answer-demo-papers = 3. { $papers ->
    [one] Un papier imprimé
   *[other] { NUMBER($papers) } papiers imprimés
}, en arabe, en français et dans les deux langues.
answer-demo-transmission = 4. Envoi scellé, { $dossiers ->
    [one] un dossier
   *[other] { NUMBER($dossiers) } dossiers
} : { $path }
answer-demo-verdicts = 5. Vérifié avec la clé du registre : { $own } ; par un inconnu : { $stranger } ; après un octet changé : { $changed }.
answer-valid-verdict = valide
answer-unknown-verdict = intact, signataire inconnu
answer-refused-verdict = refusé
answer-changes-sealed = Envoi { $number } scellé, ajouts : { NUMBER($additions) }, modifications : { NUMBER($changes) }, radiations : { NUMBER($removals) }, sans changement : { NUMBER($unchanged) } : { $path }
