# Les réponses de la CNSS : les noter, et ce qu’elles disent ensemble.

answer-title = Réponse à l’envoi { $number }
answer-back-action = L’envoi
answer-ways-label = Comment la réponse est arrivée
answer-file-way = Fichier
answer-text-way = Texte
answer-typed-way = Ligne par ligne
answer-file-hint = Un fichier CSV ou Excel de la CNSS. Rien n’est écrit avant que vous ayez tout relu.
answer-drop-label = Déposez ici le fichier de la réponse
answer-choose-action = Choisir le fichier
answer-reading-title = Les noms s’affichent mal ?
answer-reading-hint = Choisissez ici comment le fichier est écrit, puis donnez-le de nouveau. Les fichiers Excel n’en ont pas besoin.
answer-encoding-label = Codage des lettres
answer-separator-label = Entre les colonnes
answer-proposed-name = trouvé par le programme
answer-semicolon-name = point-virgule
answer-comma-name = virgule
answer-tab-name = tabulation
answer-text-label = Texte de la réponse
answer-text-hint = Collez le message ou la lettre : une ligne par adhérent, avec le numéro de dossier, la CIN ou le nom.
answer-read-action = Lire le texte
answer-typed-label = Lignes de l’envoi
answer-typed-hint = Sur une ligne : A accepté, C accepté avec corrections, R rejeté, N non pris en charge. Les flèches changent de ligne, Entrée passe à la suivante, Ctrl+Entrée relit le tout.
answer-typed-status = { $count ->
    [0] Rien de saisi encore
    [one] Une ligne saisie sur { NUMBER($rows) }
   *[other] { NUMBER($count) } lignes saisies sur { NUMBER($rows) }
}
answer-look-action = Relire avant de noter
answer-decision-label = Décision pour le dossier { $dossier }
answer-none-name = pas de réponse
answer-registration-label = N° d’immatriculation
answer-correction-label = { $field } selon la CNSS
answer-reasons-label = Motifs du rejet
answer-remark-label = Observation
answer-plan-title = Ce que dit la réponse
answer-same-status = Cette réponse est déjà notée : rien ne change.
answer-written-status = { $count ->
    [0] Aucune ligne à noter pour le moment.
    [one] Une ligne sera notée.
   *[other] { NUMBER($count) } lignes seront notées.
}
answer-outcome-count = { $name } : { NUMBER($count) }
answer-left-status = { $count ->
    [one] Une ligne reste à régler : elle ne sera pas notée telle quelle.
   *[other] { NUMBER($count) } lignes restent à régler : elles ne seront pas notées telles quelles.
}
answer-changed-status = { $count ->
    [one] Une ligne remplace une réponse déjà notée.
   *[other] { NUMBER($count) } lignes remplacent une réponse déjà notée.
}
answer-silent-status = { $count ->
    [one] Une ligne de l’envoi reste sans réponse.
   *[other] { NUMBER($count) } lignes de l’envoi restent sans réponse.
}
answer-take-label = { $count ->
    [one] Reprendre dans la fiche ce que la CNSS a corrigé
   *[other] Reprendre dans les { NUMBER($count) } fiches ce que la CNSS a corrigé
}
answer-take-hint = Les fiches prendront les valeurs de la CNSS.
answer-keep-hint = Les fiches gardent vos valeurs ; les corrections restent avec la réponse.
answer-drop-action = Abandonner
answer-later-text = Les lignes à régler pourront être notées plus tard.
answer-note-action = { $count ->
    [0] Noter la réponse
    [one] Noter une ligne
   *[other] Noter { NUMBER($count) } lignes
}
answer-noted-status = { $count ->
    [one] Une ligne de la réponse à l’envoi { $number } est notée.
   *[other] { NUMBER($count) } lignes de la réponse à l’envoi { $number } sont notées.
}
answer-rows-title = Lignes de la réponse
answer-groups-label = Lignes à afficher
answer-settle-group = À régler
answer-written-group = À noter
answer-unchanged-group = Déjà notées
answer-pending-group = En cours
answer-aside-group = Laissées de côté
answer-no-rows-title = Aucune ligne
answer-row-label = Ligne { $row }
answer-before-text = Déjà noté : { $outcome }
answer-aside-action = Laisser de côté
answer-free-action = Revenir à la lecture
answer-outcome-label = Choisir la décision
answer-reasons-action = Motifs
answer-correct-action = Corriger
answer-find-label = Chercher dans l’envoi
answer-find-action = Chercher l’adhérent
answer-find-other-action = Un autre
answer-find-none-status = Aucune ligne de l’envoi ne correspond.
answer-card-title = Réponse de la CNSS
answer-card-count = { NUMBER($answered) } sur { NUMBER($rows) }
answer-card-none-text = Aucune réponse notée. Quand elle arrive, notez-la ici.
answer-card-deliver-text = La réponse se note une fois le dépôt noté.
answer-noted-text = Notée le { $date }
answer-begin-action = Noter la réponse
answer-statistics-title = Motifs de rejet
answer-statistics-action = Motifs de rejet
answer-from-label = Envois scellés du
answer-to-label = au
answer-statistics-none-title = Aucune réponse dans cette période
answer-statistics-none-text = Élargissez la période, ou notez la réponse de la CNSS depuis un envoi déposé.
answer-cause-column = Motif
answer-rejects-column = Rejets
answer-solved-column = Acceptés depuis
answer-categories-column = Par catégorie
answer-unknown-category-name = non renseignée
answer-causes-title = Motifs, du plus fréquent au plus rare
answer-causes-none-text = Aucun rejet dans cette période.
