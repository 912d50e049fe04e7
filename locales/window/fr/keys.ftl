# Les touches.

keys-main-title = Touches
keys-anywhere-heading = Partout
keys-rooms-heading = Rubriques
keys-palette-name = Chercher, aller, agir
keys-new-member-name = Nouvel adhérent
keys-search-name = Chercher dans la liste
keys-print-name = Imprimer ce qui est affiché
keys-undo-name = Annuler la dernière action
keys-redo-name = Rétablir
keys-back-name = Revenir en arrière
keys-close-name = Fermer le panneau ou la fenêtre
keys-lock-name = Verrouiller
keys-list-name = Cette liste
keys-layouts-note = Les touches valent avec les claviers AZERTY, QWERTY et arabe : la lettre latine tapée, sinon l’emplacement de la touche.
