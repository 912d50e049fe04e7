# L’état et la forme des pièces.

piece-missing-name = manquante
piece-received-name = reçue
piece-illegible-name = illisible
piece-wrong-person-name = au nom d’une autre personne
piece-verified-name = vérifiée
piece-unusable-name = inutilisable
piece-expired-name = expirée
piece-expiring-name = expire bientôt
piece-copy-name = copie simple
piece-certified-name = copie certifiée conforme
piece-original-name = original présenté
