# La recherche et les commandes (Ctrl+K).

palette-main-label = Recherche et commandes
palette-rooms-heading = Rubriques
palette-actions-heading = Actions
palette-members-heading = Adhérents
palette-empty-status = Rien ne correspond à « { $text } ».
palette-new-member-name = Nouvel adhérent
palette-new-transmission-name = Préparer un envoi
palette-undo-what-name = Annuler : { $what }
palette-redo-what-name = Rétablir : { $what }
palette-lock-name = Verrouiller le registre
palette-keys-name = Liste des touches
palette-arabic-name = Passer en arabe
palette-french-name = Passer en français
palette-light-name = Thème clair
palette-dark-name = Thème sombre
palette-history-name = Historique du registre
