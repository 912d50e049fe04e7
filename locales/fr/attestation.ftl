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
