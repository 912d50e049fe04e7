# L’attestation d’adhésion, de la plume du bureau.
attestation-main-title = Attestation d’adhésion à l’association
attestation-number-line = N° { $number }
attestation-signatory-clause = { $sex ->
    [male] Je soussigné, { $signatory }, { $office }, atteste que
    [female] Je soussignée, { $signatory }, { $office }, atteste que
   *[other] Je soussigné(e), { $signatory }, { $office }, atteste que
}
attestation-association-clause = { $association } atteste que
attestation-born-on-clause = { $sex ->
    [male] né le { $date }
    [female] née le { $date }
   *[other] né(e) le { $date }
}
attestation-born-in-clause = { $sex ->
    [male] né en { $date }
    [female] née en { $date }
   *[other] né(e) en { $date }
}
attestation-born-in-month-clause = { $sex ->
    [male] né en { $date }
    [female] née en { $date }
   *[other] né(e) en { $date }
}
attestation-birth-place-clause = { $born } à { $place }
attestation-card-clause = titulaire de la CNIE n° { $number }
attestation-residence-clause = titulaire de la carte de séjour n° { $number }
attestation-home-clause = demeurant à { $address }
attestation-member-clause = { $sex ->
    [male] est adhérent de notre association
    [female] est adhérente de notre association
   *[other] est adhérent(e) de notre association
}
attestation-member-number-clause = { $member } sous le n° { $number }
attestation-member-since-clause = { $member } depuis le { $date }
attestation-purpose-text = { $sex ->
    [male] La présente attestation est délivrée à l’intéressé, sur sa demande, pour servir et valoir ce que de droit.
    [female] La présente attestation est délivrée à l’intéressée, sur sa demande, pour servir et valoir ce que de droit.
   *[other] La présente attestation est délivrée à l’intéressé(e), sur sa demande, pour servir et valoir ce que de droit.
}

# Le refus, numéroté dans la même série.
attestation-refusal-title = Refus d’attestation d’adhésion
attestation-refusal-signatory-clause = { $sex ->
    [male] Je soussigné, { $signatory }, { $office }, fais savoir que
    [female] Je soussignée, { $signatory }, { $office }, fais savoir que
   *[other] Je soussigné(e), { $signatory }, { $office }, fais savoir que
}
attestation-refusal-association-clause = Le bureau de { $association } fait savoir que
attestation-refusal-request-clause = la demande d’attestation d’adhésion présentée par { $name }
attestation-refusal-identified-clause = { $sex ->
    [male] la demande d’attestation d’adhésion présentée par { $name }, porteur de la pièce d’identité n° { $number },
    [female] la demande d’attestation d’adhésion présentée par { $name }, porteuse de la pièce d’identité n° { $number },
   *[other] la demande d’attestation d’adhésion présentée par { $name }, porteur(euse) de la pièce d’identité n° { $number },
}
attestation-refusal-reason-clause = n’a pu recevoir une suite favorable, pour le motif suivant : { $reason }.
attestation-refusal-said-clause = { $reason } ({ $said })
attestation-refusal-remedy-text = { $sex ->
    [male] L’intéressé peut présenter au bureau de l’association tout document de nature à justifier son adhésion.
    [female] L’intéressée peut présenter au bureau de l’association tout document de nature à justifier son adhésion.
   *[other] L’intéressé(e) peut présenter au bureau de l’association tout document de nature à justifier son adhésion.
}
attestation-unknown-person-reason = le nom ne figure pas au registre des adhérents
attestation-not-yet-member-reason = l’adhésion n’a pas encore pris effet
attestation-membership-ended-reason = l’adhésion a pris fin
attestation-identity-differs-reason = la pièce d’identité présentée n’est pas celle qui figure au registre
attestation-other-trade-reason = l’activité exercée n’est pas de celles que prévoient les statuts
attestation-other-reason = autre motif
attestation-issued-name = délivrée
attestation-refused-name = refusée
attestation-copies-line = { $copies ->
    [one] un duplicata
   *[other] { NUMBER($copies) } duplicata
}
attestation-number-heading = N°
attestation-date-heading = Date
attestation-outcome-heading = Suite
attestation-name-heading = Nom
attestation-reason-heading = Motif
attestation-standing-line = { $name } est membre de l’association au { $date }.
attestation-standing-since-line = { $name } est membre de l’association au { $date }, depuis le { $since }.
attestation-no-standing-line = { $name } figure au registre, mais n’est pas membre de l’association au { $date }.
attestation-nobody-line = Personne ne répond à « { $text } » dans le registre : l’attestation peut être refusée avec ce motif.
