# Ce que la CNSS sait d’un adhérent, et la radiation.

knowledge-title = Ce que sait la CNSS
knowledge-question-title = Que sait la CNSS de cet adhérent ?
knowledge-told-text = Dit à la CNSS le { $date }, par l’envoi { $number }.
knowledge-never-text = La CNSS n’a rien reçu de l’association sur cet adhérent.
knowledge-struck-text = Radié : { $reason }.
knowledge-differs-status = { $count ->
    [one] une donnée a changé depuis
   *[other] { NUMBER($count) } données ont changé depuis
}
knowledge-next-text = Le prochain envoi des changements dira : { $kind }.
knowledge-lacks-reason-status = motif de radiation à noter
knowledge-removal-text = Radiation notée : { $reason }.
knowledge-since-text = Depuis le { $date }.
knowledge-show-action = Voir le détail
knowledge-removal-action = Radier de la liste
knowledge-change-removal-action = Modifier la radiation
knowledge-drop-action = Garder sur la liste
knowledge-dropped-status = L’adhérent reste sur la liste de la CNSS.
knowledge-attempts-title = Envois et réponses
knowledge-attempt-text = du { $date } : { $kind }
knowledge-field-column = Donnée
knowledge-told-column = Dit à la CNSS
knowledge-now-column = Dans le registre
knowledge-differs-name = différent
knowledge-removal-title = Radier de la liste de la CNSS
knowledge-removal-hint = Le prochain envoi des changements dira la radiation et son motif. La fiche et son historique restent.
knowledge-reason-label = Motif
knowledge-reason-hint = Choisir le motif
knowledge-since-label = Depuis le (facultatif)
knowledge-note-label = Note
knowledge-keep-action = Ne pas radier
knowledge-note-action = Noter la radiation
knowledge-noted-status = La radiation est notée : le prochain envoi des changements la dira.
