# La fiche de l’adhérent et ses formulaires.

member-form-new-title = Nouvel adhérent
member-form-index-label = Parties de la fiche
member-form-aside-label = Cotisation et manques
member-form-identity-title = Identité
member-form-activity-title = Activité
member-form-family-title = Famille
member-form-pieces-title = Pièces
member-form-membership-title = Adhésion
member-form-contribution-title = Cotisation
member-form-dossier-title = Dossier
member-form-cases-title = Questions étudiées
member-form-history-title = Historique
member-form-note-title = Notes

member-form-saving-status = Enregistrement…
member-form-saved-status = Enregistré
member-form-waiting-status = Sera enregistré avec le nom
member-form-refused-status = Une valeur est à corriger

# Identité
member-form-last-label = Nom
member-form-first-label = Prénom
member-form-cin-label = N° de CNIE
member-form-residence-label = N° de carte de séjour
member-form-birth-label = Date de naissance
member-form-birth-place-label = Lieu de naissance
member-form-sex-label = Genre
member-form-nationality-label = Nationalité
member-form-nationality-other-name = autre nationalité
member-form-which-nationality-label = Laquelle
member-form-mobile-label = Téléphone
member-form-email-label = Adresse électronique
member-form-cnss-label = N° d’immatriculation CNSS
member-form-rib-label = RIB
member-form-number-label = N° d’adhérent
member-form-home-label = Adresse personnelle
member-form-work-label = Adresse professionnelle
member-form-commune-label = Commune
member-form-commune-hint = en arabe ou en français
member-form-commune-none-hint = Aucune commune ne commence ainsi
member-form-city-label = Ville ou lieu-dit
member-form-postal-code-label = Code postal
member-form-note-label = Notes libres
member-form-date-hint = jour/mois/année
member-form-month-hint = mois/année
member-form-unknown-name = Non renseigné
member-form-yes-name = oui
member-form-no-name = non
member-form-more-title = Autres renseignements

# Carte d’identité
member-form-card-action = Lire la carte
member-form-card-title = Lire la carte d’identité
member-form-card-label = Les trois lignes au dos de la carte
member-form-card-hint = Collez-les ou recopiez-les : trois lignes de 30 caractères.
member-form-card-read-action = Remplir la fiche
member-form-card-done = { $fields ->
    [one] Carte lue : un renseignement repris
   *[other] Carte lue : { $fields } renseignements repris
}

# Propositions et doutes
member-form-proposals-label = Propositions dans l’autre écriture
member-form-spelling-known-hint = { $members ->
    [one] un adhérent
   *[other] { $members } adhérents
}
member-form-spelling-guess-hint = à vérifier
member-form-likely-action = Prendre « { $likely } » (Entrée)
member-form-open-twin-action = Ouvrir la fiche de { $name }
member-form-twin-hint = Le même numéro figure chez un autre adhérent (n° { $number }). Vérifiez lequel est le bon.
member-form-accept-action = C’est exact
member-form-reason-label = Pour quelle raison
member-form-accept-done-action = Accepter
member-form-doubt-accepted-done = Doute levé
member-form-accepted-hint = Accepté le { $date } : { $reason }

# Périodes
member-form-period-label = Période
member-form-since-label = Depuis le
member-form-until-label = Jusqu’au
member-form-since-hint = non précisé
member-form-until-hint = toujours en cours
member-form-former-title = { $count ->
    [one] Une autre période
   *[other] { $count } autres périodes
}
member-form-new-value-label = Nouvelle situation
member-form-new-since-label = À partir du
member-form-succession-hint = La situation actuelle prendra fin la veille. Elle reste dans l’historique.
member-form-add-period-action = Ajouter
member-form-cancel-action = Abandonner
member-form-remove-record-label = Retirer : { $title }
member-form-move-action = L’adresse a changé
member-form-change-category-action = La catégorie a changé
member-form-change-status-action = La situation familiale a changé
member-form-renew-membership-action = Nouvelle adhésion

# Activité
member-form-category-label = Catégorie
member-form-sub-category-label = Sous-catégorie
member-form-practising-label = Exerce depuis le
member-form-profit-label = Bénéfice annuel (DH)
member-form-vehicle-label = Propriétaire du véhicule
member-form-cohort-label = Immatriculé à l’ouverture de la catégorie
member-form-activity-label = Activité exercée
member-form-class-label = Classement fiscal
member-form-tax-number-label = Identifiant fiscal (IF)
member-form-professional-tax-label = Taxe professionnelle
member-form-trade-register-label = Registre du commerce
member-form-ice-label = ICE
member-form-add-activity-action = Ajouter une activité
member-form-turnovers-title = Chiffre d’affaires par année
member-form-turnover-label = Chiffre d’affaires { $year } (DH)
member-form-one-client-label = dont un seul client (DH)
member-form-declared-label = Déclaration déposée le
member-form-year-label = Année
member-form-add-year-action = Ajouter l’année
member-form-other-cover-label = Couvert par un autre régime obligatoire
member-form-first-month-label = Premier mois payé
member-form-unpaid-label = Mois impayés
member-form-unpaid-hint = Séparez les mois par une virgule : { $example }.

# Famille
member-form-status-label = Situation familiale
member-form-spouses-title = Conjoints
member-form-children-title = Enfants
member-form-add-spouse-action = Ajouter un conjoint
member-form-add-child-action = Ajouter un enfant
member-form-own-cover-label = A sa propre couverture obligatoire
member-form-school-label = Certificats de scolarité vus
member-form-school-hint = Années scolaires, séparées par une virgule : { $example }.
member-form-married-label = Marié(e)
member-form-disability-label = Situation de handicap : justificatif fourni
member-form-marriage-label = Date du mariage
member-form-divorce-label = Fin du mariage
member-form-belongs-label = Dans la famille depuis le
member-form-left-label = Jusqu’au
member-form-died-label = Date du décès
member-form-rights-title = Droits de la famille
member-form-rights-hint = Les droits de la famille suivent ceux de l’adhérent.

# Adhésion
member-form-association-number-label = N° d’adhésion à l’association
member-form-chamber-number-label = N° d’inscription à la chambre
member-form-chamber-label = Nom de la chambre

# Étapes
member-form-stages-title = Étapes de l’immatriculation
member-form-stage-on-label = Étape franchie le
member-form-stage-proof-label = Justificatif
member-form-stage-proof-hint = Écrivez d’abord la date, puis le numéro du reçu ou de la lettre.

# Manques et message
member-form-gaps-title = Ce qui manque pour que le dossier soit prêt
member-form-gaps-none = Il ne manque rien
member-form-gap-required-name = manque
member-form-gap-ending-name = à renouveler
member-form-fill-action = Saisir
member-form-bring-action = Ajouter
member-form-renew-action = Renouveler
member-form-message-action = Message
member-form-message-label = Message pour l’adhérent
member-form-message-copy-action = Copier le message
member-form-message-language-label = Langue du message
member-form-message-done = Message copié : collez-le dans WhatsApp ou un SMS.

# Aperçu
member-form-show-dossier-action = Voir
member-form-hide-dossier-action = Masquer
member-form-dossier-hint = Tel qu’il serait imprimé maintenant, à côté de la fiche.

# Questions
member-form-add-case-action = Noter une question
member-form-cases-none = Aucune question notée. Notez ici ce que l’adhérent demande et la réponse donnée.
member-form-question-label = Question
member-form-answer-label = Réponse donnée
member-form-rules-label = Règles utilisées
member-form-rules-hint = Chercher dans le livre des règles
member-form-drop-rule-label = Retirer la règle { $rule }
member-form-save-case-action = Enregistrer
member-form-case-done = Question notée
member-form-case-open-name = sans réponse
member-form-case-settled-name = répondu le { $date }
member-form-answer-action = Répondre
member-form-edit-case-action = Modifier
member-form-case-rules-hint = D’après : { $rules }
