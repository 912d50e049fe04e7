# Ce qu’il y a à faire aujourd’hui.

today-tasks-title = À faire
today-tasks-hint = Flèches pour choisir, Entrée ou le chiffre pour ouvrir.
today-due-status = { $count ->
    [one] Un dossier est en cours d’examen : les nombres peuvent encore changer.
   *[other] { NUMBER($count) } dossiers sont en cours d’examen : les nombres peuvent encore changer.
}
today-others-detail = { $count ->
    [one] et un autre
   *[other] et { NUMBER($count) } autres
}
today-rejected-task = { $count ->
    [one] Un dossier rejeté par la CNSS
   *[other] { NUMBER($count) } dossiers rejetés par la CNSS
}
today-mend-detail = { $name } : { $task }
today-faulty-task = { $count ->
    [one] Une fiche a une donnée obligatoire qui manque
   *[other] { NUMBER($count) } fiches ont une donnée obligatoire qui manque
}
today-undelivered-task = { $days ->
    [0] Envoi { $number } scellé aujourd’hui, dépôt pas encore noté
    [one] Envoi { $number } : dépôt pas noté depuis hier
   *[other] Envoi { $number } : dépôt pas noté depuis { NUMBER($days) } jours
}
today-undelivered-many-task = { $count ->
    [one] Un envoi dont le dépôt n’est pas noté
   *[other] { NUMBER($count) } envois dont le dépôt n’est pas noté
}
today-undelivered-detail = { $count ->
    [one] un dossier
   *[other] { NUMBER($count) } dossiers
}
today-expired-task = { $count ->
    [one] Un dossier a une pièce expirée
   *[other] { NUMBER($count) } dossiers ont une pièce expirée
}
today-expiring-task = { $count ->
    [one] Un dossier a une pièce qui expire avant le { $date }
   *[other] { NUMBER($count) } dossiers ont une pièce qui expire avant le { $date }
}
today-ready-task = { $count ->
    [one] Un dossier prêt à transmettre
   *[other] { NUMBER($count) } dossiers prêts à transmettre
}
today-unmarked-task = { $count ->
    [one] Un dossier complet à relire
   *[other] { NUMBER($count) } dossiers complets à relire
}
today-rights-task = { $name } : les droits changent le { $date }
today-rights-many-task = { $count ->
    [one] Une famille dont les droits changent avant le { $date }
   *[other] { NUMBER($count) } familles dont les droits changent avant le { $date }
}
today-rights-detail = { $name } le { $date }
today-missing-task = { $count ->
    [one] Un dossier attend une pièce
   *[other] { NUMBER($count) } dossiers attendent une pièce
}
today-mend-action = Corriger
today-deliver-action = Noter le dépôt
today-renew-action = Voir les pièces
today-send-action = Préparer l’envoi
today-look-action = Relire
today-open-action = Ouvrir
today-quiet-title = Rien ne presse aujourd’hui
today-quiet-text = Aucun dossier n’attend, aucune pièce n’expire avant le { $date }.
today-empty-title = Le registre est prêt, et encore vide
today-empty-text = Commencez par inscrire un adhérent : ses pièces, sa contribution et son dossier suivent. Pour essayer d’abord, remplissez le registre avec une association d’exemple ; elle se retire en une fois.
today-empty-add-action = Inscrire un adhérent
today-empty-sample-action = Essayer avec l’exemple
today-deposit-title = Prochain dépôt
today-deposit-label = Jour prévu
today-deposit-hint = Les pièces qui expirent avant ce jour sont signalées.
today-deposit-plan-action = Choisir le jour
today-deposit-drop-action = Sans date
today-dates-title = Prochaines échéances
today-dates-none-status = Aucune échéance d’ici deux semaines.
today-date-members-detail = { $count ->
    [one] un adhérent
   *[other] { NUMBER($count) } adhérents
}
today-date-doubtful-detail = date à confirmer auprès de l’agence
today-states-title = Dossiers par état
today-categories-title = Adhérents par catégorie
today-communes-title = Adhérents par commune
today-no-dossier-name = sans dossier
today-unknown-name = non renseignée
today-other-categories-detail = { $count ->
    [one] et un adhérent d’une autre catégorie
   *[other] et { NUMBER($count) } adhérents d’autres catégories
}
today-other-communes-detail = { $count ->
    [one] et un adhérent d’une autre commune
   *[other] et { NUMBER($count) } adhérents d’autres communes
}
