# Une personne inscrite deux fois : ce qui le dit, et ce qui dit le contraire.

duplicate-certain-strength = certain
duplicate-probable-strength = probable
duplicate-possible-strength = possible
duplicate-same-identity-why = même pièce d’identité
duplicate-same-cnss-why = même n° d’immatriculation CNSS
duplicate-near-identity-why = pièces d’identité presque pareilles
duplicate-same-rib-why = même RIB
duplicate-same-ice-why = même ICE
duplicate-same-phone-why = même téléphone
duplicate-same-name-why = nom écrit de la même façon
duplicate-name-alike-why = nom qui se prononce de la même façon
duplicate-name-near-why = nom presque pareil
duplicate-name-partly-why = une partie du nom est la même
duplicate-same-birth-why = même date de naissance
duplicate-birth-swapped-why = jour et mois de naissance inversés
duplicate-birth-fits-why = dates de naissance compatibles
duplicate-other-identity-why = pièces d’identité différentes
duplicate-other-cnss-why = n° d’immatriculation différents
duplicate-other-birth-why = dates de naissance différentes
duplicate-other-sex-why = genres différents
