# L’association, son bureau, les adhésions.

association-president-name = { $sex ->
    [male] président
    [female] présidente
   *[other] président(e)
}
association-secretary-name = { $sex ->
    [male] secrétaire général
    [female] secrétaire générale
   *[other] secrétaire général(e)
}
association-treasurer-name = { $sex ->
    [male] trésorier
    [female] trésorière
   *[other] trésorier(ère)
}
association-membership-name = adhésion à l’association
association-chamber-name = inscription à la chambre professionnelle
