# Les envois : la liste, un envoi, la préparation d’un nouvel envoi.

transmission-new-action = Nouvel envoi
transmission-number-column = Envoi
transmission-date-column = Scellé le
transmission-agency-column = Agence
transmission-dossiers-column = Dossiers
transmission-state-column = État
transmission-seal-column = Sceau
transmission-produced-name = scellé
transmission-delivered-name = déposé
transmission-cancelled-name = annulé
transmission-older-action = Voir les envois précédents
transmission-empty-title = Aucun envoi pour le moment
transmission-empty-ready-text = { $count ->
    [one] Un dossier est prêt. Un envoi réunit les dossiers prêts dans un fichier scellé, avec son bordereau à signer.
   *[other] { NUMBER($count) } dossiers sont prêts. Un envoi réunit les dossiers prêts dans un fichier scellé, avec son bordereau à signer.
}
transmission-empty-none-text = Un envoi réunit les dossiers prêts. Ouvrez un adhérent, complétez son dossier, puis marquez-le prêt à transmettre.
transmission-members-action = Voir les adhérents
transmission-list-action = Tous les envois

# Un envoi

transmission-one-title = Envoi { $number }
transmission-sealed-on-text = Scellé le { $date }
transmission-delivered-on-text = Déposé le { $date }
transmission-cancelled-on-text = Annulé le { $date }
transmission-not-delivered-text = Dépôt pas encore noté
transmission-receipt-text = Accusé : { $receipt }
transmission-reason-text = Motif : { $reason }
transmission-life-title = Suivi
transmission-deliver-title = Noter le dépôt
transmission-deliver-again-title = Corriger le dépôt noté
transmission-deliver-date-label = Jour du dépôt
transmission-deliver-receipt-label = Accusé de réception
transmission-deliver-receipt-hint = Numéro, nom du receveur, observation. Facultatif.
transmission-deliver-action = Noter le dépôt
transmission-delivered-status = Le dépôt de l’envoi { $number } est noté.
transmission-facts-title = L’envoi
transmission-content-label = Contenu
transmission-deposit-label = Dépôt
transmission-on-behalf-name = pour le compte des adhérents
transmission-liaison-name = en qualité d’organisme de liaison
transmission-rules-label = Règles
transmission-file-label = Fichier
transmission-file-gone-status = Le fichier n’est plus à cette place.
transmission-file-unknown-status = La place du fichier n’a pas été notée.
transmission-seal-title = Sceau
transmission-fingerprint-label = Clé de signature
transmission-check-action = Vérifier le fichier
transmission-slip-action = Imprimer le bordereau
transmission-folder-action = Ouvrir l’emplacement
transmission-lines-title = Dossiers joints
transmission-dossier-column = Dossier
transmission-member-column = Adhérent
transmission-now-column = Dossier aujourd’hui
transmission-erased-name = personne effacée
transmission-more-lines-action = Voir la suite
transmission-cancel-action = Annuler cet envoi…
transmission-cancel-title = Annuler l’envoi { $number }
transmission-cancel-recap = { $count ->
    [one] Le dossier redevient prêt à transmettre si la CNSS n’a pas répondu. Le numéro { $number } reste utilisé et l’envoi garde son motif d’annulation.
   *[other] Les { NUMBER($count) } dossiers redeviennent prêts à transmettre, sauf ceux auxquels la CNSS a répondu. Le numéro { $number } reste utilisé et l’envoi garde son motif d’annulation.
}
transmission-cancel-reason-label = Motif
transmission-cancel-keep-action = Garder l’envoi
transmission-cancel-confirm-action = Annuler l’envoi
transmission-cancelled-status = L’envoi { $number } est annulé.

# Préparer un envoi

transmission-steps-label = Étapes
transmission-choose-step = Choisir
transmission-check-step = Vérifier
transmission-seal-step = Sceller
transmission-next-action = Continuer
transmission-back-action = Étape précédente
transmission-leave-action = Quitter
transmission-choose-label = Que contient l’envoi ?
transmission-ready-name = Liste complète
transmission-ready-detail = { $count ->
    [0] tous ceux que la CNSS connaît déjà
    [one] un dossier prêt, et tous ceux que la CNSS connaît déjà
   *[other] { NUMBER($count) } dossiers prêts, et tous ceux que la CNSS connaît déjà
}
transmission-since-name = Changements depuis le dernier envoi
transmission-since-detail = ajouts, modifications, radiations avec leur motif
transmission-corrected-name = Rejets corrigés
transmission-corrected-detail = { $count ->
    [0] aucun pour le moment
    [one] un dossier rejeté puis corrigé
   *[other] { NUMBER($count) } dossiers rejetés puis corrigés
}
transmission-matching-name = Une partie des dossiers prêts
transmission-matching-detail = par catégorie ou par commune
transmission-members-name = Des dossiers choisis un à un
transmission-members-detail = avec la recherche
transmission-count-name = { $count ->
    [one] un dossier
   *[other] { NUMBER($count) } dossiers
}
transmission-none-name = aucun dossier
transmission-categories-label = Catégories
transmission-communes-label = Communes
transmission-any-hint = Rien de coché : toutes.
transmission-find-label = Chercher parmi les dossiers prêts
transmission-found-status = { $count ->
    [one] Un dossier trouvé
   *[other] { NUMBER($count) } dossiers trouvés
}
transmission-found-more-status = Les { NUMBER($shown) } premiers sont affichés : précisez la recherche.
transmission-found-none-status = Aucun dossier prêt ne correspond.
transmission-chosen-status = { $count ->
    [0] Aucun dossier choisi
    [one] Un dossier choisi
   *[other] { NUMBER($count) } dossiers choisis
}
transmission-unchoose-action = Tout décocher
transmission-leaving-status = { $count ->
    [0] Aucun dossier ne peut partir.
    [one] Un dossier peut partir.
   *[other] { NUMBER($count) } dossiers peuvent partir.
}
transmission-staying-status = { $count ->
    [one] Un dossier reste, pour la raison ci-dessous.
   *[other] { NUMBER($count) } dossiers restent, pour les raisons ci-dessous.
}
transmission-incomplete-title = Incomplets
transmission-rejected-title = Rejetés, pas encore corrigés
transmission-gone-title = Déjà partis
transmission-unmarked-title = Complets, pas encore relus
transmission-notices-title = À regarder avant le dépôt
transmission-notices-text = Ces points n’empêchent pas l’envoi.
transmission-expires-text = { $piece } : expire le { $date }
transmission-condition-text = { $condition } : condition non remplie
transmission-mend-action = Corriger
transmission-open-action = Ouvrir
transmission-mark-action = Marquer prêt
transmission-mark-all-action = Tous les marquer prêts
transmission-marked-status = { $count ->
    [one] Un dossier marqué prêt.
   *[other] { NUMBER($count) } dossiers marqués prêts.
}
transmission-more-faults-status = { $count ->
    [one] et un autre
   *[other] et { NUMBER($count) } autres
}
transmission-terms-title = L’envoi
transmission-agency-label = Agence de dépôt
transmission-agency-none-text = L’annuaire des agences est vide. L’envoi peut partir sans agence ; ajoutez-en une dans les paramètres pour que le bordereau la nomme.
transmission-place-label = Le fichier sera enregistré dans
transmission-seal-action = { $count ->
    [one] Sceller l’envoi d’un dossier
   *[other] Sceller l’envoi de { NUMBER($count) } dossiers
}
transmission-leave-faulty-action = { $left ->
    [one] Laisser le dossier fautif et en sceller { NUMBER($count) }
   *[other] Laisser les { NUMBER($left) } fautifs et en sceller { NUMBER($count) }
}
transmission-sealing-status = Préparation de l’envoi
transmission-sealing-detail = dossier { NUMBER($done) } sur { NUMBER($of) }
transmission-minutes-left-detail = { $minutes ->
    [one] encore une minute environ
   *[other] encore { NUMBER($minutes) } minutes environ
}
transmission-seconds-left-detail = { $seconds ->
    [one] encore une seconde
   *[other] encore { NUMBER($seconds) } secondes
}
transmission-sealing-text = Vous pouvez continuer à travailler dans les autres rubriques.
transmission-stop-action = Arrêter
transmission-stopping-status = Arrêt après le dossier en cours…
transmission-stopped-status = Arrêté : rien n’a été écrit et les dossiers sont restés prêts.
transmission-done-title = Envoi { $number } scellé
transmission-done-text = { $count ->
    [one] Un dossier, dans un fichier que plus rien ne peut changer sans que cela se voie.
   *[other] { NUMBER($count) } dossiers, dans un fichier que plus rien ne peut changer sans que cela se voie.
}
transmission-left-text = { $count ->
    [one] Un dossier est resté : il attend sa correction.
   *[other] { NUMBER($count) } dossiers sont restés : ils attendent leur correction.
}
transmission-after-title = Et maintenant
transmission-after-print-text = Imprimez le bordereau et faites-le signer et cacheter.
transmission-after-deliver-text = Déposez les dossiers à l’agence, puis notez le jour du dépôt.
transmission-see-action = Voir l’envoi

# Ce que disent les lignes, et ce qui attend

transmission-told-status = { $count ->
    [0] Aucun changement depuis le dernier envoi.
    [one] Une ligne peut partir.
   *[other] { NUMBER($count) } lignes peuvent partir.
}
transmission-movements-status = Ajouts : { NUMBER($additions) } ; modifications : { NUMBER($changes) } ; radiations : { NUMBER($removals) }.
transmission-unchanged-status = { $count ->
    [one] Un adhérent sans changement figure aussi sur la liste.
   *[other] { NUMBER($count) } adhérents sans changement figurent aussi sur la liste.
}
transmission-movements-title = Ce qui part
transmission-seal-told-action = { $count ->
    [one] Sceller l’envoi d’une ligne
   *[other] Sceller l’envoi de { NUMBER($count) } lignes
}
transmission-done-told-text = Modifications dites : { NUMBER($changes) } ; radiations : { NUMBER($removals) }.
transmission-on-behalf-text = L’association n’est pas organisme de liaison pour les catégories ci-dessous : chaque dossier part pour le compte de l’adhérent, avec sa procuration signée, et aucune liste ne part sans les dossiers.
transmission-parked-title = { $count ->
    [one] Un dossier laissé de côté attend le prochain envoi
   *[other] { NUMBER($count) } dossiers laissés de côté attendent le prochain envoi
}
transmission-parked-text = laissé de côté par l’envoi { $number } ; aujourd’hui : { $state }
transmission-parked-hint = Ceux qui restent attendront le prochain envoi, où ils vous seront rappelés.
transmission-profile-label = Présentation des listes :
transmission-movement-column = Mouvement
transmission-movement-count = { $name } : { NUMBER($count) }
transmission-answer-column = Réponse
transmission-answered-name = répondu
transmission-partly-name = répondu en partie
transmission-answered-column = Répondu
transmission-answered-text = Lignes répondues : { NUMBER($answered) } sur { NUMBER($rows) }
transmission-attempt-text = parti pour la { NUMBER($attempt) }e fois
transmission-late-name = accusé en retard
transmission-late-status = { $count ->
    [one] Pas d’accusé après un jour : relancez l’agence
   *[other] Pas d’accusé après { NUMBER($count) } jours : relancez l’agence
}
transmission-copy-title = Copie cachetée
transmission-copy-drop-label = Déposez ici la copie du bordereau cachetée par l’agence
transmission-copy-again-label = Déposez une autre copie pour la remplacer
transmission-copy-choose-action = Choisir le fichier
transmission-copy-show-action = Agrandir
transmission-copy-page-label = Page { NUMBER($page) } de la copie cachetée
transmission-copy-later-text = La copie se garde une fois le dépôt noté.
transmission-copy-kept-status = La copie cachetée de l’envoi { $number } est gardée.
