# Le bordereau d’envoi et son exemplaire à retourner.
slip-main-title = Bordereau d’envoi de dossiers d’immatriculation
slip-number-line = Envoi n° { $number } du { $date }
slip-deposit-label = Nature du dépôt
slip-kind-label = Contenu
slip-order-column = N°
slip-dossier-column = Dossier
slip-cin-column = CNIE
slip-lines-heading = Dossiers joints
slip-totals-heading = Totaux par catégorie
slip-count-column = Dossiers
slip-pages-column = Pages
slip-dossiers-count = { $count ->
    [one] { NUMBER($count) } dossier
   *[other] { NUMBER($count) } dossiers
}
slip-pages-count = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
slip-closed-line = Arrêté le présent bordereau à : { $dossiers }, { $pages }.
slip-seal-heading = Sceau de l’envoi
slip-fingerprint-line = Empreinte de la clé de signature : { $fingerprint }
slip-seal-note = Le sceau change si un seul fichier de l’envoi change ; la vérification le recalcule. La clé de signature est celle du registre de l’association.
slip-copy-title = Exemplaire à retourner revêtu du cachet
slip-copy-note = Prière de retourner cet exemplaire à l’association, daté, signé et revêtu du cachet de l’agence.
slip-receipt-heading = Accusé de réception
slip-received-label = Reçu le
slip-receiver-label = Par (nom et qualité)
slip-received-count-label = Dossiers reçus
slip-order-label = N° d’ordre à l’agence
slip-remarks-label = Observations
slip-movement-column = Mouvement
slip-movements-heading = Mouvements
slip-rows-column = Lignes
slip-additions-count = { $count ->
    [one] un ajout
   *[other] { NUMBER($count) } ajouts
}
slip-changes-count = { $count ->
    [one] une modification
   *[other] { NUMBER($count) } modifications
}
slip-removals-count = { $count ->
    [one] une radiation
   *[other] { NUMBER($count) } radiations
}
slip-unchanged-count = { $count ->
    [one] une ligne sans changement
   *[other] { NUMBER($count) } lignes sans changement
}
