# La cotisation annuelle de l'association, ses reçus, le bulletin et la carte d'adhérent.
dues-receipt-title = Reçu de cotisation annuelle
dues-stub-title = Souche du reçu
dues-stub-cut = souche à conserver par l’association
dues-number-line = N° { $number }
dues-cancelled-line = ANNULÉ le { $date } : { $reason }
dues-received-from-label = Reçu de
dues-for-label = Objet
dues-year-line = Cotisation annuelle { $year }
dues-amount-label = Montant
dues-means-label = Mode de paiement
dues-paid-on-label = Date de paiement
dues-closed-line = Arrêté le présent reçu à la somme de : { $sum }.
dues-treasurer-block = Le trésorier, cachet et signature
dues-cash-name = espèces
dues-cheque-name = chèque
dues-transfer-name = virement
dues-form-title = Bulletin d’adhésion à l’association
dues-form-dues-line = Cotisation annuelle { $year } : { $amount }
dues-birth-place-label = Lieu de naissance
dues-address-label = Adresse
dues-tax-number-label = Identifiant fiscal (IF)
dues-form-engagement-text = Je demande mon adhésion à l’association. Je déclare avoir pris connaissance de ses statuts, m’engager à les respecter et à régler la cotisation annuelle.
dues-form-data-text = Les données recueillies servent à la tenue du registre des adhérents et, à leur demande, à leur immatriculation à la { -cnss-short }. L’intéressé peut y accéder, les faire rectifier et s’opposer à leur traitement, conformément à la loi 09-08.
dues-form-office-block = Avis du bureau
dues-card-title = Carte d’adhérent
dues-card-identity-label = CNIE
dues-card-year-label = Année
dues-year-heading = Année
dues-amount-heading = Montant
dues-number-heading = Reçu
dues-name-heading = Nom
dues-paid-heading = Payé le
dues-owing-heading = Reste dû
dues-cancelled-name = annulé
dues-set-line = Cotisation { $year } : { $amount }, à régler au plus tard le { $date }.
dues-late-line = { $members ->
    [one] { NUMBER($members) } adhérent en retard pour { $year }.
   *[other] { NUMBER($members) } adhérents en retard pour { $year }.
}
