# À propos du programme.

about-purpose-text = Milaf aide la secrétaire d’une association professionnelle à inscrire ses adhérents à l’AMO des travailleurs non salariés. Tout reste sur ce poste : le programme n’utilise pas le réseau.
about-version-label = Version
about-rules-label = Livre des règles
about-rules-value = établi le { $date } (empreinte { $version })
about-licence-label = Licence
about-licence-value = MIT ou Apache 2.0, au choix
about-credits-heading = Données et caractères
about-font-text = IBM Plex Sans Arabic et Amiri, sous licence SIL Open Font License 1.1.
about-geography-text = Découpage communal : Haut-Commissariat au Plan, sous licence CC BY 4.0.
about-icons-text = Icônes : Lucide, sous licence ISC.
about-warning-text = Milaf n’est pas un produit de la CNSS. Ce qui n’est pas confirmé porte la mention « à confirmer auprès de l’agence CNSS ».
