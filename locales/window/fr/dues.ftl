# La cotisation annuelle de l’association dans la fenêtre.

dues-room-name = Cotisation annuelle
dues-due-text = à régler avant le { $date }
dues-due-label = Dernier jour
dues-set-action = Fixer la cotisation
dues-set-save-action = Enregistrer
dues-set-done = La cotisation { $year } est fixée.
dues-form-action = Bulletin d’adhésion
dues-cards-action = Cartes
dues-cards-title = Cartes d’adhérent
dues-cards-now-action = { $count ->
    [0] Voir les cartes
    [one] Voir la carte
   *[other] Voir les { NUMBER($count) } cartes
}
dues-pay-action = Encaisser
dues-pay-this-action = Encaisser
dues-pay-title = Encaisser la cotisation { $year }
dues-pay-now-action = Établir le reçu
dues-pay-recap = Le reçu recevra le prochain numéro, avec sa souche. Un reçu erroné s’annule avec un motif ; son numéro reste.
dues-amount-hint = Vide : tout ce qui reste dû.
dues-beyond-fault = Ce montant dépasse ce qui reste dû pour l’année.
dues-reference-label = N° du chèque ou du virement
dues-receipt-number-title = Reçu n° { $number }
dues-receipt-line = Reçu { $number } : { $amount }, le { $date }
dues-late-title = En retard
dues-late-count = { $members ->
    [one] Un adhérent en retard pour { $year }.
   *[other] { NUMBER($members) } adhérents en retard pour { $year }.
}
dues-receipts-title = Reçus
dues-receipts-empty = Aucun reçu établi.
dues-actions-heading = Actions
dues-none-title = Aucune cotisation fixée
dues-none-text = Fixez d’abord le montant de l’année et le dernier jour pour le régler : les retards et les reçus suivent.
dues-early-title = Personne n’est encore en retard
dues-early-text = La cotisation se règle jusqu’au { $date }.
dues-all-paid-title = Tous à jour
dues-all-paid-text = Tous les membres ont réglé leur cotisation { $year }.
dues-owing-name = reste { $amount }
dues-member-none-text = Aucune cotisation fixée pour le moment.
dues-cancel-action = Annuler
dues-cancel-title = Annuler le reçu { $number }
dues-cancel-recap = Le numéro reste utilisé et garde le motif. Les { $amount } de la cotisation { $year } sont de nouveau dus.
dues-cancel-keep-action = Garder le reçu
dues-cancel-confirm-action = Annuler le reçu
dues-cancelled-done = Le reçu { $number } est annulé.
dues-cancelled-on-name = annulé le { $date } : { $reason }
