# Les mots des commandes, partout les mêmes.

kit-close-label = Fermer
kit-retry-action = Réessayer
kit-incident-label = Incident n°
kit-loading-label = Lecture en cours
kit-pair-arabic-label = { $label }, en arabe
kit-pair-latin-label = { $label }, en caractères latins
kit-pair-arabic-hint = en arabe
kit-pair-latin-hint = en français
kit-increase-label = Augmenter
kit-decrease-label = Diminuer
