# Le dossier d’un adhérent : où il en est, son aperçu, son impression.

dossier-number-line = Dossier n° { $number }
dossier-unnumbered-line = Dossier sans numéro
dossier-mark-ready-action = Marquer prêt
dossier-accept-action = Noter l’acceptation
dossier-accept-with-corrections-action = Noter l’acceptation avec corrections
dossier-reject-action = Noter le rejet
dossier-correct-action = Marquer corrigé
dossier-incomplete-action = Remettre en préparation
dossier-transmit-action = Préparer l’envoi
dossier-moved-done = Le dossier est maintenant « { $state } ».
dossier-more-label = Autres actions sur le dossier
dossier-print-action = Imprimer le dossier
dossier-print-label = Langue du dossier imprimé
dossier-printed-done = Dossier n° { $number } ouvert pour l’impression.
dossier-save-action = Enregistrer en PDF
dossier-saved-done = Enregistré : { $place }
dossier-missing-title = Ce qui manque pour que le dossier soit prêt
dossier-preview-title = Aperçu du dossier
dossier-preview-label = Aperçu du dossier, page par page
dossier-draft-note = Le numéro est attribué à la première impression.
dossier-check-action = Vérifier un dossier imprimé
dossier-check-label = Code du dossier imprimé
dossier-check-hint = Lisez le code de la première page avec une douchette, ou collez-le ici.
dossier-check-run-action = Comparer
dossier-check-same-note = Le papier dit la même chose que le registre.
dossier-check-changed-note = Le registre a changé depuis l’impression : réimprimez le dossier avant de le déposer.
