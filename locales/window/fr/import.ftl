# L’import d’une liste : le fichier, ses colonnes, ses lignes, ce qui sera écrit.

import-title = Import
import-open-action = Importer une liste
import-resume-action = Reprendre l’import
import-drop-title = Lâchez le fichier pour importer la liste
import-drop-hint = Déposez le fichier ici, ou n’importe où sur la page
import-start-title = Déposez une liste d’adhérents
import-start-text = Fichier CSV ou classeur XLSX, tel que vous le tenez. Chaque ligne est comparée au registre et montrée ; rien n’est écrit avant que vous n’importiez.
import-choose-action = Choisir un fichier…
import-reading-status = Lecture de la liste…
import-already-open-status = « { $file } » attend encore d’être importée. Terminez-la ou abandonnez-la avant d’en ouvrir une autre.

import-doubtful-title = Comment lire « { $file } » ?
import-doubtful-text = Le fichier peut se lire de plusieurs façons. Choisissez celle où les noms sont bien écrits.
import-reading-label = Lecture
import-read-action = Lire ainsi
import-sample-label = Premières lignes lues ainsi

import-file-title = Fichier
import-encoding-label = Lettres du fichier
import-utf-eight-detail = toutes les écritures
import-windows-arabic-detail = arabe et français de Windows
import-windows-latin-detail = français de Windows
import-separator-label = Entre les colonnes
import-semicolon-name = point-virgule
import-comma-name = virgule
import-tab-name = tabulation
import-sheet-label = Feuille
import-workbook-name = classeur XLSX
import-guess-hint = Lecture proposée : vérifiez que les noms sont bien écrits.
import-reread-hint = Relire autrement recommence l’examen : les cases corrigées ici seraient perdues.
import-passed-over-status = { $count ->
    [one] Une ligne laissée de côté (titre, total ou remarque)
   *[other] { NUMBER($count) } lignes laissées de côté (titres, totaux, remarques)
}

import-unknown-title = Que contiennent les colonnes de « { $file } » ?
import-unknown-text = Aucun titre n’a été reconnu. Dites où sont les titres et ce que contient chaque colonne utile : ce choix est retenu pour la prochaine liste de même forme.
import-unknown-hint = Choisissez le contenu d’une colonne au moins.
import-headings-label = Ligne des titres
import-no-headings-name = La liste n’a pas de titres
import-row-name = Ligne { NUMBER($row) }
import-columns-action = Colonnes
import-columns-detail = { NUMBER($known) } sur { NUMBER($all) }
import-columns-title = Ce que contient chaque colonne
import-columns-text = Corrigez ce qui a été mal reconnu : votre choix est retenu pour la prochaine liste qui a les mêmes titres.
import-column-label = Contenu de la colonne { $heading }
import-left-out-name = Laisser de côté
import-field-none-status = Aucun contenu de ce nom.
import-content-name = d’après les valeurs
import-similar-name = titre ressemblant
import-heading-name = titre connu
import-saved-name = comme la dernière fois
import-said-name = dite par vous
import-none-name = pas reconnue

import-questions-title = À préciser avant d’importer
import-questions-text = { $count ->
    [one] Une réponse manque.
   *[other] { NUMBER($count) } réponses manquent.
}
import-word-label = « { $word } » { $rows ->
    [one] (une ligne)
   *[other] ({ NUMBER($rows) } lignes)
}
import-word-hint = Que veut dire ce mot ?
import-word-none-name = Ne pas le reprendre
import-date-label = { $heading } :
import-day-first-name = Le jour d’abord
import-day-first-example = Le jour d’abord : { $date }
import-month-first-name = Le mois d’abord
import-month-first-example = Le mois d’abord : { $date }
import-year-label = Année de : { $headings }
import-year-hint = Le titre ne dit pas l’année.
import-year-action = Retenir
import-again-action = Revoir les réponses

import-mode-label = Adhérents déjà inscrits
import-add-only-name = Ajouter seulement
import-add-only-detail = ceux qui sont déjà inscrits ne changent pas
import-fill-blanks-name = Compléter
import-fill-blanks-detail = ce qui est vide est rempli, le reste ne change pas
import-replace-name = Remplacer
import-replace-detail = ce que dit la liste prend la place
import-ask-name = Demander
import-ask-detail = vous choisissez pour chaque différence
import-decide-all-action = Décider pour toutes les lignes
import-all-listed-action = Tout prendre de la liste
import-all-kept-action = Tout garder du registre
import-take-faulty-label = Prendre aussi les lignes fautives, sans les valeurs refusées

import-filter-label = Lignes montrées
import-all-filter = Toutes
import-new-filter = Nouvelles
import-changed-filter = Modifiées
import-asked-filter = À décider
import-conflicting-filter = En conflit
import-faulty-filter = Fautives
import-doubtful-filter = Douteuses
import-suspected-filter = Peut-être déjà inscrites
import-unchanged-filter = Inchangées
import-taken-out-filter = Retirées

import-rows-label = Lignes de la liste
import-row-column = Ligne
import-person-column = Personne
import-fate-column = Ce qu’elle devient
import-what-column = Ce qui change, ce qui ne va pas
import-take-label = Garder cette ligne
import-nameless-name = Sans nom
import-doubtful-name = à vérifier
import-old-label = avant :
import-new-label = après :
import-empty-name = vide
import-more-status = { $count ->
    [one] et un autre point
   *[other] et { NUMBER($count) } autres points
}
import-perhaps-text = Peut-être { $name }
import-none-title = Aucune ligne ici
import-none-text = Choisissez un autre filtre.

import-panel-label = Ligne de la liste
import-line-status = Ligne { NUMBER($row) }
import-refused-name = refusé :
import-doubt-name = doute :
import-suspects-title = Déjà inscrit ?
import-same-action = C’est cette personne
import-other-action = C’est quelqu’un d’autre
import-seek-action = Chercher de nouveau dans le registre
import-recognised-title = Reconnu dans le registre
import-show-member-action = Voir sa fiche
import-not-same-action = Ce n’est pas cette personne
import-changes-title = La liste et le registre
import-listed-name = Liste
import-kept-name = Registre
import-everywhere-action = Pour toutes les lignes
import-everywhere-listed-action = « { $field } » : prendre partout ce que dit la liste
import-everywhere-kept-action = « { $field } » : garder partout ce que dit le registre
import-cells-title = Cases de la ligne
import-cells-hint = Corrigez ici : la ligne est vérifiée aussitôt. Le fichier lui-même ne change pas.
import-cell-of-row-label = { $field } (ligne { NUMBER($row) })
import-mended-name = corrigée ici
import-take-out-action = Retirer cette ligne
import-take-in-action = Remettre cette ligne

import-refusals-action = Enregistrer les lignes refusées…
import-refusals-xlsx-action = En classeur XLSX
import-refusals-csv-action = En texte CSV
import-saved-status = Lignes refusées enregistrées : { $place }
import-put-away-action = Abandonner cette liste
import-put-away-title = Abandonner cette liste ?
import-put-away-text = Rien n’a été écrit dans le registre. Les corrections et les choix faits ici seront oubliés ; le fichier reste où il est.
import-keep-action = Continuer l’examen
import-write-action = { $count ->
    [0] Importer
    [one] Importer une personne
   *[other] Importer { NUMBER($count) } personnes
}
import-nothing-status = Rien à importer : tout est déjà dans le registre, ou refusé.
import-questions-first-status = Répondez d’abord aux questions ci-dessus.
import-choices-first-status = { $count ->
    [one] Une ligne attend votre choix.
   *[other] { NUMBER($count) } lignes attendent votre choix.
}
import-unwritten-status = Rien n’est encore écrit.

import-recap-title = Importer « { $file } »
import-recap-new = { $count ->
    [one] Un nouvel adhérent sera inscrit.
   *[other] { NUMBER($count) } nouveaux adhérents seront inscrits.
}
import-recap-changed = { $count ->
    [one] La fiche d’un adhérent sera modifiée.
   *[other] Les fiches de { NUMBER($count) } adhérents seront modifiées.
}
import-recap-suspected = { $count ->
    [one] Un des nouveaux est peut-être déjà inscrit.
   *[other] { NUMBER($count) } des nouveaux sont peut-être déjà inscrits.
}
import-recap-left = { $count ->
    [one] Une ligne restera : fautive, en conflit ou retirée.
   *[other] { NUMBER($count) } lignes resteront : fautives, en conflit ou retirées.
}
import-recap-undo = « Annuler » reprend le tout en une fois.
import-back-action = Revenir aux lignes
import-writing-status = Inscription dans le registre
import-writing-detail = { NUMBER($done) } sur { NUMBER($of) }
import-stop-action = Arrêter
import-stopping-status = Arrêt…
import-stopped-status = Arrêté : rien n’a été écrit.
import-done-status = { $new ->
    [0] Aucun nouvel adhérent
    [one] Un nouvel adhérent inscrit
   *[other] { NUMBER($new) } nouveaux adhérents inscrits
}, { $changed ->
    [0] aucune fiche modifiée.
    [one] une fiche modifiée.
   *[other] { NUMBER($changed) } fiches modifiées.
}
import-left-status = { $count ->
    [one] Une ligne n’a pas été prise : corrigez-la ci-dessous et importez de nouveau, ou enregistrez-la dans un fichier.
   *[other] { NUMBER($count) } lignes n’ont pas été prises : corrigez-les ci-dessous et importez de nouveau, ou enregistrez-les dans un fichier.
}
import-finish-action = Terminer
