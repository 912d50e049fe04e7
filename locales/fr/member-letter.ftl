# Les lettres aux adhérents : rappels et invitations.
member-letter-main-title = Lettre
member-letter-to-line = À l’attention de { $title } { $name }
member-letter-subject-line = Objet : { $subject }
member-letter-reference-line = Réf. : dossier n° { $number }
member-letter-greeting-line = { $sex ->
    [male] Monsieur,
    [female] Madame,
   *[other] Madame, Monsieur,
}
member-letter-greeting-all-line = Mesdames, Messieurs,
member-letter-closing-line = { $sex ->
    [male] Nous vous prions d’agréer, Monsieur, l’expression de nos salutations distinguées.
    [female] Nous vous prions d’agréer, Madame, l’expression de nos salutations distinguées.
   *[other] Nous vous prions d’agréer, Madame, Monsieur, l’expression de nos salutations distinguées.
}
member-letter-closing-all-line = Nous vous prions d’agréer, Mesdames, Messieurs, l’expression de nos salutations distinguées.

# Les rappels.
member-letter-pieces-subject = Pièces manquantes de votre dossier { -cnss-short }
member-letter-pieces-text = Pour compléter votre dossier d’immatriculation à la { -cnss }, il manque encore à ce jour :
member-letter-pieces-until-text = Nous vous saurions gré de bien vouloir les remettre au bureau de l’association ({ $place }) au plus tard le { $date }.
member-letter-pieces-where-text = Nous vous saurions gré de bien vouloir les remettre dès que possible au bureau de l’association ({ $place }).
member-letter-arrears-subject = Cotisations à la { -cnss-short }
member-letter-arrears-text = Sauf erreur ou omission de notre part, vos cotisations à la { -cnss } n’ont pas été réglées pour les mois suivants :
member-letter-arrears-amount-text = Elles s’élèvent à { $amount }, hors majorations que la { -cnss-short } seule peut calculer.
member-letter-arrears-confirm-text = Ce montant est à confirmer auprès de l’agence de la { -cnss-short }.
member-letter-arrears-how-text = Le règlement se fait directement auprès de la { -cnss-short } ({ $channels }). L’accès aux prestations dépend de la régularité des paiements. Si vous avez déjà payé, veuillez nous remettre une copie du reçu.
member-letter-remission-text = Une mesure de remise est en cours : { $name }, jusqu’au { $date }.
member-letter-dues-subject = Cotisation annuelle { $year } de l’association
member-letter-dues-text = Sauf erreur ou omission de notre part, votre cotisation annuelle à l’association pour { $year }, soit { $amount }, ne nous est pas encore parvenue ; elle était attendue le { $date } au plus tard.
member-letter-dues-where-text = Nous vous saurions gré de bien vouloir la régler au bureau de l’association ({ $place }), contre reçu.

# L'invitation.
member-letter-invitation-subject = Invitation à une rencontre de sensibilisation
member-letter-invitation-text = Le bureau de { $association } a l’honneur de vous inviter à la rencontre de sensibilisation qu’il organise { $when }, sur le thème : { $topic }.
member-letter-invitation-place-text = Lieu : { $place }
member-letter-invitation-close-text = Votre présence nous honorera. Vous pourrez y poser vos questions et remettre les pièces de votre dossier.
member-letter-topic-name = l’immatriculation des travailleurs non salariés à l'{ -amo }
