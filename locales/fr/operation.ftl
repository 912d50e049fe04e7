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
operation-members-binned = { $members ->
    [one] Un adhérent mis à la corbeille
   *[other] { NUMBER($members) } adhérents mis à la corbeille
}
operation-members-restored = { $members ->
    [one] Un adhérent repris de la corbeille
   *[other] { NUMBER($members) } adhérents repris de la corbeille
}
operation-dossiers-readied = { $dossiers ->
    [one] Un dossier marqué prêt à transmettre
   *[other] { NUMBER($dossiers) } dossiers marqués prêts à transmettre
}
operation-dossiers-numbered = { $dossiers ->
    [one] Un dossier numéroté pour l’impression
   *[other] { NUMBER($dossiers) } dossiers numérotés pour l’impression
}
operation-dossiers-reviewed = { $dossiers ->
    [one] Un dossier a changé d’état à l’échéance d’une pièce ou d’une règle
   *[other] { NUMBER($dossiers) } dossiers ont changé d’état à l’échéance d’une pièce ou d’une règle
}
operation-views-changed = Vues enregistrées modifiées
operation-sample-added = Association d’exemple ajoutée
operation-sample-removed = Association d’exemple retirée
operation-list-imported = Liste importée : { $file } ({ $added ->
    [one] un ajout
   *[other] { NUMBER($added) } ajouts
}, { $changed ->
    [one] une modification
   *[other] { NUMBER($changed) } modifications
})
operation-piece-recorded = Pièce enregistrée : { $kind }
operation-scan-reshaped = Numérisation recadrée : { $kind }
operation-scan-removed = Fichier retiré de la pièce : { $kind }
operation-dossier-moved = Dossier passé à l’état « { $state } »
operation-dossier-numbered = Dossier numéroté { $number }
operation-transmission-closed = Envoi { $number } clos ({ $dossiers ->
    [one] un dossier
   *[other] { NUMBER($dossiers) } dossiers
})
operation-transmission-delivered = Dépôt de l’envoi { $number } noté
operation-transmission-cancelled = Envoi { $number } annulé
operation-deposit-planned = Date du prochain dépôt modifiée
operation-attestation-issued = Attestation { $number } délivrée
operation-undone = Dernière action annulée
operation-redone = Action rétablie
operation-doubt-accepted = Doute accepté avec un motif
operation-case-noted = Question et réponse notées
operation-attestation-refused = Attestation refusée, n° { $number }
operation-attestation-copied = Duplicata de l’attestation { $number } délivré
operation-dues-set = Cotisation annuelle { $year } fixée
operation-dues-paid = Reçu de cotisation { $number } délivré
operation-receipt-copied = Duplicata du reçu { $number } délivré
operation-dues-cancelled = Reçu de cotisation { $number } annulé
operation-contribution-noted = Paiement à la { -cnss-short } noté
operation-contribution-removed = Paiement à la { -cnss-short } retiré
operation-contributions-imported = Paiements importés : { $file } ({ $payments ->
    [one] un paiement
   *[other] { NUMBER($payments) } paiements
})
operation-letter-noted = Lettre recommandée notée
operation-change-declared = Déclaration d’un changement notée
operation-meeting-noted = Rencontre notée
