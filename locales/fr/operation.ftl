# Ce qui a été fait, dans l’historique.

operation-register-created = Registre créé
operation-association-changed = Données de l’association modifiées
operation-bureau-changed = Bureau de l’association modifié
operation-agencies-changed = Répertoire des agences modifié
operation-liaison-changed = Qualité d’organisme de liaison modifiée
operation-passphrase-changed = Phrase secrète changée
operation-recovery-code-renewed = Nouvelle fiche de secours établie
operation-member-registered = Adhérent inscrit au registre
operation-member-changed = Fiche modifiée
operation-member-binned = Adhérent mis à la corbeille
operation-list-imported = Liste importée : { $file } ({ $added ->
    [one] un ajout
   *[other] { NUMBER($added) } ajouts
}, { $changed ->
    [one] une modification
   *[other] { NUMBER($changed) } modifications
})
operation-piece-recorded = Pièce enregistrée : { $kind }
operation-dossier-moved = Dossier passé à l’état « { $state } »
operation-dossier-numbered = Dossier numéroté { $number }
operation-transmission-closed = Envoi { $number } clos ({ $dossiers ->
    [one] un dossier
   *[other] { NUMBER($dossiers) } dossiers
})
operation-attestation-issued = Attestation { $number } délivrée
operation-undone = Dernière action annulée
operation-redone = Action rétablie
