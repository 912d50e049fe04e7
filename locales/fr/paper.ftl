# Les mots que tous les papiers partagent.
paper-agency-label = Agence { -cnss-short }
paper-name-label = Nom et prénom
paper-category-label = Catégorie
paper-cin-label = N° CNIE
paper-residence-label = N° de carte de séjour
paper-state-label = État
paper-pages-label = Pages
paper-total-label = Total
paper-sources-label = Réf. : { $sources }
paper-book-note = Règles au { $date }, version { $version }
paper-done-at-line = Fait à { $city }, le { $date }
paper-done-line = Fait le { $date }
paper-on-behalf-line = Dépôt pour le compte des adhérents
paper-liaison-line = Dépôt en qualité d’organisme de liaison de la catégorie « { $category } »
paper-liaison-text-line = Texte : { $text }
paper-signature-block = Signature
paper-association-signature-block = Cachet et signature de l’association
paper-member-signature-block = { $sex ->
    [male] Signature de l’intéressé
    [female] Signature de l’intéressée
   *[other] Signature de l’intéressé(e)
}
paper-agency-signature-block = Cachet et signature de l’agence
paper-president-name = { $sex ->
    [male] président de { $association }
    [female] présidente de { $association }
   *[other] président(e) de { $association }
}
paper-secretary-name = { $sex ->
    [male] secrétaire général de { $association }
    [female] secrétaire générale de { $association }
   *[other] secrétaire général(e) de { $association }
}
paper-treasurer-name = { $sex ->
    [male] trésorier de { $association }
    [female] trésorière de { $association }
   *[other] trésorier(ère) de { $association }
}
paper-the-association-name = l’association « { $name } »
paper-seal-label = Sceau du contenu (SHA-256)
paper-qr-alt = Code QR : { $content }
paper-copy-line = Duplicata délivré le { $date }
