# L’ouverture d’un registre.

door-passphrase-label = Phrase secrète
door-open-action = Ouvrir
