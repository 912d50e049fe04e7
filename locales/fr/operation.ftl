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
    [one] Un dossier numéroté
   *[other] { NUMBER($dossiers) } dossiers numérotés
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
operation-members-merged = Deux fiches réunies en une
operation-pair-dismissed = Deux fiches déclarées différentes
operation-pair-recalled = Paire de fiches de nouveau proposée
operation-changes-transmitted = Changements transmis par l’envoi { $number } ({ $additions ->
    [one] un ajout
   *[other] { NUMBER($additions) } ajouts
}, { $changes ->
    [one] une modification
   *[other] { NUMBER($changes) } modifications
}, { $removals ->
    [one] une radiation
   *[other] { NUMBER($removals) } radiations
})
operation-counter-copy-kept = Exemplaire cacheté de l’envoi { $number } numérisé
operation-receipt-wait-set = Délai d’attente des accusés de réception fixé à { $days ->
    [one] un jour
   *[other] { NUMBER($days) } jours
}
operation-removal-noted = Radiation notée : { $reason }
operation-removal-dropped = Radiation abandonnée
operation-answer-noted = Réponse de la CNSS à l’envoi { $number } notée ({ $rows ->
    [one] une ligne
   *[other] { NUMBER($rows) } lignes
})
operation-reject-mended = Motif de rejet réglé : { $reason }
operation-export-profile-changed = Profil d’export { $code } enregistré
operation-export-profile-removed = Profil d’export { $code } retiré
operation-export-profile-chosen = Profil d’export { $code } choisi
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
