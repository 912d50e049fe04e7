# Les personnes inscrites deux fois : les paires, la comparaison, la réunion des fiches.

duplicates-title = Doublons
duplicates-open-action = Doublons
duplicates-look-action = Examiner
duplicates-waiting-text = { $count ->
    [one] Une personne est probablement inscrite deux fois.
   *[other] { NUMBER($count) } personnes sont probablement inscrites deux fois.
}
duplicates-filter-label = Paires montrées
duplicates-all-name = Toutes
duplicates-certain-name = Certaines
duplicates-probable-name = Probables
duplicates-possible-name = Possibles
duplicates-dismissed-name = Écartées
duplicates-back-action = Revenir aux adhérents
duplicates-looking-status = Recherche des doublons…
duplicates-count-status = { $count ->
    [one] Une paire à examiner
   *[other] { NUMBER($count) } paires à examiner
}
duplicates-none-title = Aucun doublon
duplicates-none-text = Personne ne semble inscrit deux fois dans cette catégorie de paires.
duplicates-more-action = Voir la suite
duplicates-number-text = n° { $number }
duplicates-for-label = pour :
duplicates-against-label = contre :
duplicates-compare-action = Comparer
duplicates-dismiss-action = Ce sont deux personnes
duplicates-dismissed-status = Deux personnes : cette paire n’est plus proposée.
duplicates-none-dismissed-title = Aucune paire écartée
duplicates-none-dismissed-text = Les paires dont vous avez dit qu’il s’agit de deux personnes se retrouvent ici.
duplicates-recall-action = Proposer de nouveau
duplicates-recalled-status = La paire est proposée de nouveau.

duplicates-pair-title = Est-ce la même personne ?
duplicates-stays-title = La fiche qui reste
duplicates-goes-title = La fiche qui la rejoint
duplicates-swap-action = Échanger les deux
duplicates-open-member-action = Ouvrir la fiche
duplicates-list-action = Toutes les paires
duplicates-fields-label = Champs qui diffèrent
duplicates-nothing-name = rien
duplicates-same-text = Les deux fiches disent la même chose.
duplicates-rest-text = Pour tout le reste, les deux fiches disent la même chose.
duplicates-brought-title = La fiche qui rejoint apporte aussi
duplicates-pieces-text = { $count ->
    [one] une pièce
   *[other] { NUMBER($count) } pièces
}
duplicates-scans-text = { $count ->
    [one] une numérisation
   *[other] { NUMBER($count) } numérisations
}
duplicates-dossiers-text = { $count ->
    [one] un dossier
   *[other] { NUMBER($count) } dossiers
}
duplicates-transmissions-text = { $count ->
    [one] un envoi
   *[other] { NUMBER($count) } envois
}
duplicates-attestations-text = { $count ->
    [one] une attestation
   *[other] { NUMBER($count) } attestations
}
duplicates-notes-text = { $count ->
    [one] une note
   *[other] { NUMBER($count) } notes
}
duplicates-merge-action = Réunir en une seule fiche
duplicates-merge-title = Réunir les deux fiches
duplicates-keep-action = Continuer la comparaison
duplicates-stays-text = Reste :
duplicates-goes-text = Quitte la liste :
duplicates-taken-text = { $count ->
    [0] Aucune valeur de la seconde fiche n’est reprise.
    [one] Une valeur de la seconde fiche est reprise.
   *[other] { NUMBER($count) } valeurs de la seconde fiche sont reprises.
}
duplicates-undo-text = Ses pièces, dossiers et historique suivent. « Annuler » sépare de nouveau les deux fiches.
duplicates-merged-status = Les deux fiches n’en font plus qu’une.
