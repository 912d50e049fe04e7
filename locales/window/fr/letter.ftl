# Les lettres de rappel, pour une sélection ou pour tous ceux qu’elles concernent.

letter-menu-action = Écrire
letter-pieces-title = Rappel des pièces manquantes
letter-arrears-title = Rappel des cotisations CNSS
letter-dues-title = Rappel de la cotisation annuelle
letter-dues-year-title = Rappel de la cotisation { $year }
letter-looking-status = Recherche des adhérents concernés
letter-writing-status = Écriture des lettres
letter-takes-text = { $count ->
    [0] Personne n’a besoin de cette lettre.
    [one] Un adhérent recevra une lettre.
   *[other] { NUMBER($count) } adhérents recevront une lettre.
}
letter-left-name = sans lettre
letter-left-pieces-text = { $count ->
    [one] Un adhérent : rien ne manque à son dossier.
   *[other] { NUMBER($count) } adhérents : rien ne manque à leur dossier.
}
letter-left-arrears-text = { $count ->
    [one] Un adhérent : aucun mois impayé connu.
   *[other] { NUMBER($count) } adhérents : aucun mois impayé connu.
}
letter-left-dues-text = { $count ->
    [one] Un adhérent : sa cotisation est payée, ou n’est pas encore échue.
   *[other] { NUMBER($count) } adhérents : leur cotisation est payée, ou n’est pas encore échue.
}
letter-leave-action = Ne rien écrire
letter-stop-action = Arrêter
letter-files-action = Un fichier par adhérent
letter-paper-action = { $count ->
    [0] Voir les lettres
    [one] Voir la lettre
   *[other] Voir les { NUMBER($count) } lettres
}
letter-files-done = { $count ->
    [one] Une lettre est enregistrée.
   *[other] { NUMBER($count) } lettres sont enregistrées.
}
