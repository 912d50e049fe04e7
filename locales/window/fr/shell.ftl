# Le cadre de la fenêtre.

shell-rooms-label = Rubriques
shell-today-name = Aujourd’hui
shell-members-name = Adhérents
shell-transmissions-name = Envois
shell-guide-name = Guide
shell-settings-name = Paramètres
shell-about-name = À propos
shell-fold-action = Réduire le menu
shell-unfold-action = Déplier le menu
shell-back-action = Retour
shell-search-hint = Chercher un adhérent, une CIN, un téléphone…
shell-language-label = Langue de la fenêtre
shell-lock-action = Verrouiller
shell-skip-label = Aller au contenu
shell-content-label = Contenu
shell-panel-label = Détail
shell-toasts-label = Messages
shell-undo-action = Annuler
shell-operator-status = Au bureau : { $name }
