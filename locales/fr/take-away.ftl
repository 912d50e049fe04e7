# La fiche que l'adhérent emporte : une demi-page.
take-away-main-title = Fiche de suivi de votre dossier
take-away-date-line = Au { $date }
take-away-number-line = Dossier n° { $number }, au { $date }
take-away-received-heading = Reçu
take-away-missing-heading = À apporter ou à compléter
take-away-days-heading = À retenir
take-away-nothing-received-line = Aucune pièce reçue à ce jour.
take-away-nothing-missing-line = Il ne manque rien : votre dossier est complet.
take-away-planned-line = dépôt du prochain envoi : apporter avant ce jour ce qui manque
take-away-confirm-note = Une date au moins est à confirmer auprès de l’agence { -cnss-short }.
take-away-desk-line = À remettre au bureau de l’association.
take-away-agency-line = Le dossier est déposé à l’agence { -cnss-short } : { $agency }.
