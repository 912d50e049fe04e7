# La liste des adhérents dans la fenêtre.

members-search-label = Chercher dans la liste
members-search-hint = Nom, CIN, téléphone, état:prêt…
members-search-clear-action = Effacer la recherche
members-hidden-count = { $n ->
    [one] un masqué par le filtre
   *[other] { NUMBER($n) } masqués par le filtre
}
members-unknown-status = Pas compris comme filtre, cherché comme texte : { $words }
members-list-comma = {", "}
members-filter-chip = { $name } : { $value }
members-filter-add-action = Ajouter un filtre
members-filter-remove-label = Retirer le filtre { $filter }
members-commune-search-label = Chercher une commune
members-expires-by-label = Pièce qui expire avant le
members-data-title = Données
members-faulty-name = À compléter
members-faultless-name = Sans champ à compléter
members-cnss-known-name = N° CNSS connu
members-cnss-unknown-name = N° CNSS inconnu
members-new-action = Nouvel adhérent
members-select-label = Choisir
members-nameless-status = Sans nom
members-unassessed-status = examen en cours
members-next-piece-name = pièce
members-next-payment-name = paiement
members-next-rights-name = droits

members-verified-count = { $n ->
    [one] une vérifiée
   *[other] { NUMBER($n) } vérifiées
}
members-received-count = { $n ->
    [one] une reçue
   *[other] { NUMBER($n) } reçues
}
members-expiring-count = { $n ->
    [one] une qui expire
   *[other] { NUMBER($n) } qui expirent
}
members-expired-count = { $n ->
    [one] une expirée
   *[other] { NUMBER($n) } expirées
}
members-unusable-count = { $n ->
    [one] une inutilisable
   *[other] { NUMBER($n) } inutilisables
}
members-missing-count = { $n ->
    [one] une manquante
   *[other] { NUMBER($n) } manquantes
}

members-none-found-title = Aucun adhérent ne correspond
members-none-found-text = Élargissez la recherche ou retirez un filtre.
members-clear-action = Tout afficher
members-empty-title = Le registre est vide
members-empty-text = Inscrivez un premier adhérent : le nom suffit pour commencer, le reste s’ajoute quand il arrive.
members-bin-title = Corbeille
members-bin-empty-title = La corbeille est vide
members-bin-empty-text = Les adhérents mis à la corbeille y restent avec toutes leurs données jusqu’à ce que vous les repreniez.

members-views-action = Vues
members-views-none-text = Aucune vue enregistrée. Une vue garde les filtres, l’ordre et les colonnes.
members-view-name-label = Nom de la vue
members-view-keep-action = Enregistrer
members-view-drop-label = Supprimer la vue { $name }
members-bin-show-action = Voir la corbeille ({ $n })
members-bin-leave-action = Quitter la corbeille
members-columns-action = Colonnes
members-column-earlier-label = Avancer la colonne { $name }
members-column-later-label = Reculer la colonne { $name }
members-leave-action = Imprimer ou enregistrer la liste
members-print-list-action = Imprimer la liste
members-save-list-action = Enregistrer en XLSX
members-saved-status = Liste enregistrée : { $place }

members-bulk-label = Actions sur la sélection
members-picked-count = { $n ->
    [one] un adhérent choisi
   *[other] { NUMBER($n) } adhérents choisis
}
members-pick-all-action = { $n ->
    [one] Choisir le seul de la liste
   *[other] Choisir les { NUMBER($n) } de la liste
}
members-unpick-action = Ne rien choisir
members-ready-action = Marquer prêt
members-print-dossiers-action = Imprimer les dossiers
members-bin-action = Mettre à la corbeille
members-restore-action = Reprendre de la corbeille
members-cancel-action = Annuler
members-done-name = fait
members-left-out-name = laissé de côté
members-more-count = { $n ->
    [one] et un autre
   *[other] et { NUMBER($n) } autres
}
members-ready-recap = { $n ->
    [0] Aucun dossier ne peut être marqué prêt.
    [one] Un dossier sera marqué prêt à transmettre.
   *[other] { NUMBER($n) } dossiers seront marqués prêts à transmettre.
}
members-ready-act = { $n ->
    [0] Marquer prêt
    [one] Marquer un dossier
   *[other] Marquer { NUMBER($n) } dossiers
}
members-ready-done = { $n ->
    [one] Un dossier est prêt à transmettre.
   *[other] { NUMBER($n) } dossiers sont prêts à transmettre.
}
members-print-recap = { $n ->
    [0] Aucun dossier ne peut être imprimé.
    [one] Un dossier sera imprimé, en un fichier PDF, dans le répertoire que vous choisirez. Il reçoit un numéro s’il n’en a pas.
   *[other] { NUMBER($n) } dossiers seront imprimés, un fichier PDF chacun, dans le répertoire que vous choisirez. Ceux qui n’ont pas de numéro en reçoivent un.
}
members-print-act = { $n ->
    [0] Imprimer
    [one] Imprimer un dossier
   *[other] Imprimer { NUMBER($n) } dossiers
}
members-print-done = { $n ->
    [0] Aucun dossier n’a été imprimé.
    [one] Un dossier a été imprimé.
   *[other] { NUMBER($n) } dossiers ont été imprimés.
}
members-bin-recap = { $n ->
    [0] Personne ne sera mis à la corbeille.
    [one] Un adhérent ira à la corbeille avec toutes ses données. On peut l’en reprendre.
   *[other] { NUMBER($n) } adhérents iront à la corbeille avec toutes leurs données. On peut les en reprendre.
}
members-bin-act = { $n ->
    [0] Mettre à la corbeille
    [one] Mettre un adhérent à la corbeille
   *[other] Mettre { NUMBER($n) } adhérents à la corbeille
}
members-bin-done = { $n ->
    [one] Un adhérent est à la corbeille.
   *[other] { NUMBER($n) } adhérents sont à la corbeille.
}
members-restore-recap = { $n ->
    [0] Personne ne sera repris.
    [one] Un adhérent reviendra dans la liste.
   *[other] { NUMBER($n) } adhérents reviendront dans la liste.
}
members-restore-act = { $n ->
    [0] Reprendre
    [one] Reprendre un adhérent
   *[other] Reprendre { NUMBER($n) } adhérents
}
members-restore-done = { $n ->
    [one] Un adhérent est de retour dans la liste.
   *[other] { NUMBER($n) } adhérents sont de retour dans la liste.
}
members-left-incomplete-text = { $n ->
    [one] Un dossier est incomplet : il lui manque une pièce ou une donnée.
   *[other] { NUMBER($n) } dossiers sont incomplets : il leur manque une pièce ou une donnée.
}
members-left-already-text = { $n ->
    [one] Pour un adhérent, c’est déjà fait.
   *[other] Pour { NUMBER($n) } adhérents, c’est déjà fait.
}
members-left-sent-text = { $n ->
    [one] Un dossier a déjà été transmis.
   *[other] { NUMBER($n) } dossiers ont déjà été transmis.
}
members-left-binned-text = { $n ->
    [one] Un adhérent est à la corbeille.
   *[other] { NUMBER($n) } adhérents sont à la corbeille.
}
members-left-gone-text = { $n ->
    [one] Un adhérent n’est plus au registre.
   *[other] { NUMBER($n) } adhérents ne sont plus au registre.
}

members-panel-label = Adhérent choisi
members-number-status = N° { $number }
members-gaps-title = Ce qui manque
members-gaps-none-status = Rien ne manque
members-open-action = Ouvrir la fiche
