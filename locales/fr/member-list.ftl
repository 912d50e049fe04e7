# La liste des adhérents : les mots de sa recherche, ses colonnes, ce qui en est imprimé.
# Les mots d’une clé ou d’une valeur sont séparés par des espaces ; le premier est celui que la fenêtre écrit.

member-list-key-state = état statut
member-list-key-category = catégorie
member-list-key-commune = commune ville
member-list-key-piece = pièce pièces
member-list-key-fault = faute fautes erreur erreurs
member-list-key-cnss = cnss
member-list-key-expires = échéance expire
member-list-word-none = aucun sans
member-list-word-missing = manquante manque
member-list-word-expiring = expirante bientôt
member-list-word-expired = expirée périmée
member-list-word-yes = oui
member-list-word-no = non

member-list-missing-name = manquante
member-list-expiring-name = qui expire
member-list-expired-name = expirée
member-list-no-dossier-name = sans dossier
member-list-nothing-name = non renseignée

member-list-name-column = Nom
member-list-state-column = État
member-list-category-column = Catégorie
member-list-commune-column = Commune
member-list-pieces-column = Pièces
member-list-next-column = Prochaine échéance
member-list-cin-column = CNIE
member-list-number-column = N° d’adhérent
member-list-phone-column = Téléphone
member-list-cnss-column = N° CNSS
member-list-faults-column = À compléter
member-list-changed-column = Modifié le

member-list-paper-title = Liste des adhérents
member-list-paper-filter = Filtre : { $filter }
member-list-paper-everybody = Tous les adhérents
member-list-paper-count = { $members ->
    [one] un adhérent
   *[other] { NUMBER($members) } adhérents
}
member-list-pieces-cell = { $there } sur { $asked }
