# Les profils d’export : comment sont faites les listes qui partent.

export-profile-text = Le profil en usage donne aux listes des envois leurs colonnes, leurs titres et leur écriture.
export-profile-used-name = en usage
export-profile-use-action = Utiliser
export-profile-used-status = « { $name } » est maintenant en usage.
export-profile-copy-action = Copier { $name }
export-profile-copied-status = « { $name } » est prêt à être adapté.
export-profile-remove-action = Retirer { $name }
export-profile-removed-status = « { $name } » est retiré.
export-profile-built-in-text = Ce profil est fourni avec le programme et ne change pas. Copiez-le pour l’adapter à ce que demande une agence.
export-profile-adapt-action = Copier pour l’adapter
export-profile-form-title = Le profil
export-profile-name-label = Nom
export-profile-language-label = Langue des titres
export-profile-dates-label = Dates
export-profile-strokes-name = 14/03/1979
export-profile-boxes-name = 14031979, comme les cases du formulaire
export-profile-iso-name = 1979-03-14
export-profile-decimal-label = Montants
export-profile-comma-name = 1234,50
export-profile-point-name = 1234.50
export-profile-columns-title = Colonnes
export-profile-columns-hint = Alt et les flèches déplacent la colonne où vous êtes.
export-profile-earlier-action = Avancer la colonne { $name }
export-profile-later-action = Reculer la colonne { $name }
export-profile-drop-action = Retirer la colonne { $name }
export-profile-add-label = Ajouter une colonne
export-profile-add-hint = Tapez ce qu’elle contient
export-profile-none-status = Aucune autre colonne de ce nom.
export-profile-preview-title = Aperçu
export-profile-preview-aside = { $count ->
    [0] aucun adhérent
    [one] sur le premier adhérent
   *[other] sur les { NUMBER($count) } premiers adhérents
}
export-profile-empty-text = Inscrivez un adhérent pour voir ce que donne ce profil.
