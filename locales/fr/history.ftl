# L’historique du registre.

history-undone-entry = Annulé : { $what }
history-redone-entry = Rétabli : { $what }
history-erased-entry = Données effacées le { $date }
