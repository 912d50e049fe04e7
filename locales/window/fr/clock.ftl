# Les échéances dans la fenêtre : celles des prochains jours, la liste, celles d’un adhérent.

clock-room-name = Échéances
clock-open-action = Ouvrir
clock-late-title = Dépassées
clock-week-title = Cette semaine
clock-month-title = D’ici un mois
clock-quarter-title = D’ici trois mois
clock-year-title = D’ici un an
clock-more-action = { $count ->
    [one] Voir aussi la suivante
   *[other] Voir les { NUMBER($count) } autres
}
clock-period-label = Période
clock-kind-label = Nature
clock-every-name = Toutes
clock-calendar-action = Enregistrer pour l’agenda
clock-calendar-done = Échéances enregistrées pour l’agenda : { $place }
clock-none-title = Rien n’arrive à échéance
clock-none-text = Aucune échéance de cette nature sur cette période. Choisissez une période plus longue.
clock-next-action = Voir la suite
clock-member-title = Échéances et démarches
clock-member-none-status = Aucune échéance en cours.
clock-letter-action = Lettre recommandée
clock-declare-action = Changement déclaré
clock-slip-action = Fiche à emporter
clock-slip-title = Fiche à emporter
clock-undeclared-title = À déclarer à la CNSS
clock-undeclared-text = { $change }, depuis le { $date }
clock-declare-this-action = C’est déclaré
clock-letters-title = Lettres recommandées
clock-letter-sent-text = envoyée le { $date }
clock-letter-answered-name = venu le { $date }
clock-letter-waiting-name = sans réponse
clock-letter-answer-action = Noter la venue
clock-letter-change-action = Modifier
clock-letter-form-title = Lettre recommandée
clock-letter-number-label = N° de la lettre
clock-letter-sent-label = Envoyée le
clock-letter-answered-label = La personne s’est présentée le
clock-letter-note-action = Noter la lettre
clock-letter-due-done = Lettre notée : le délai court jusqu’au { $date }.
clock-letter-silent-done = Lettre notée. Aucun délai ne court : l’association n’était pas organisme de liaison de cette catégorie, ou le délai est clos.
clock-letter-closed-done = Lettre notée : la personne s’est présentée.
clock-declare-form-title = Changement déclaré à la CNSS
clock-declare-kind-label = Ce qui a changé
clock-declare-kind-hint = Choisir
clock-declare-happened-label = Depuis le
clock-declare-on-label = Déclaré le
clock-declare-proof-label = Preuve
clock-declare-proof-hint = N° de récépissé ou observation. Facultatif.
clock-declare-note-action = Noter la déclaration
clock-declared-done = La déclaration est notée.
