# Les personnes.

member-male-name = masculin
member-female-name = féminin
member-single-name = célibataire
member-married-name = { $sex ->
    [male] marié
    [female] mariée
   *[other] marié(e)
}
member-divorced-name = { $sex ->
    [male] divorcé
    [female] divorcée
   *[other] divorcé(e)
}
member-widowed-name = { $sex ->
    [male] veuf
    [female] veuve
   *[other] veuf(ve)
}
member-spouse-name = { $sex ->
    [male] conjoint
    [female] conjointe
   *[other] conjoint(e)
}
member-child-name = enfant à charge
member-moroccan-name = marocaine
member-home-name = adresse personnelle
member-work-name = adresse professionnelle
