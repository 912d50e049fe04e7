# Les cotisations à la CNSS dans la fenêtre : le compte d’un adhérent, les retards, la lecture d’une liste de paiements.

payment-room-name = Cotisations CNSS
payment-account-title = Compte des cotisations CNSS
payment-note-action = Noter un paiement
payment-note-this-action = C’est payé
payment-former-title = Périodes précédentes
payment-empty-text = Aucun mois connu. Notez un premier paiement, ou le premier mois dû dans la fiche.
payment-not-followed-text = Aucun paiement noté : le suivi commence au premier que vous notez.
payment-arrears-name = { $months ->
    [one] un mois impayé
   *[other] { NUMBER($months) } mois impayés
}
payment-none-owed-name = à jour
payment-due-text = avant le { $date }
payment-paid-of-text = { $paid } sur { $owed }
payment-paid-unknown-text = { $paid } (montant dû inconnu)
payment-noted-title = { $count ->
    [one] Un paiement noté
   *[other] { NUMBER($count) } paiements notés
}
payment-imported-name = lu dans une liste
payment-remove-action = Retirer
payment-removed-done = Le paiement est retiré.
payment-noted-done = Le paiement est noté.
payment-form-title = Paiement à la CNSS
payment-months-label = Pour
payment-months-hint = mars 2026, T1 2026, 2026-01..2026-03
payment-amount-label = Montant en DH
payment-paid-on-label = Payé le
payment-reference-label = N° du reçu
payment-number-heading = N° d’adhérent
payment-arrears-note = Du plus ancien retard au plus récent. Les majorations ne sont pas calculées : la CNSS seule les connaît.
payment-import-action = Lire une liste de paiements
payment-letters-action = Écrire aux adhérents
payment-arrears-none-title = Aucun retard connu
payment-arrears-none-text = Les retards apparaissent ici dès qu’un premier paiement est noté pour un adhérent, à la main ou depuis une liste.
payment-more-action = Voir la suite
payment-import-title = Paiements d’une liste
payment-import-leave-action = Ne rien écrire
payment-import-now-action = { $count ->
    [0] Aucun paiement nouveau
    [one] Écrire un paiement
   *[other] Écrire { NUMBER($count) } paiements
}
payment-drop-label = Déposez ici la liste des paiements
payment-choose-action = Choisir un fichier
payment-drop-hint = CSV ou classeur, avec une colonne pour la CIN ou le n° CNSS, une pour les mois et une pour le montant.
payment-imported-done = { $count ->
    [0] Rien n’a changé : ces paiements étaient déjà notés.
    [one] Un paiement est noté.
   *[other] { NUMBER($count) } paiements sont notés.
}
payment-row-heading = Ligne
payment-fate-heading = Suite
payment-new-fate = nouveau
payment-known-fate = déjà noté
payment-unmatched-fate = sans adhérent
payment-faulty-fate = illisible
payment-plan-note = Rien n’est encore écrit. Seuls les paiements nouveaux le seront.
payment-plan-more-text = Les { NUMBER($shown) } premières lignes sont affichées, celles qui ne seront pas écrites d’abord.
