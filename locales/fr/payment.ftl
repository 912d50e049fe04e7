# Les cotisations suivies : ce qui était dû, ce qui a été payé.
payment-period-heading = Période
payment-due-heading = Échéance
payment-owed-heading = Dû
payment-paid-heading = Payé
payment-state-heading = État
payment-name-heading = Adhérent
payment-months-heading = Mois
payment-since-heading = Depuis
payment-paid-state = payé
payment-short-state = incomplet
payment-unpaid-state = impayé
payment-unknown-state = non noté
payment-ahead-state = à venir
payment-empty-line = Aucun mois connu : ni premier mois dû, ni paiement noté.
payment-arrears-line = { $months ->
    [one] Un mois impayé.
   *[other] { NUMBER($months) } mois impayés.
}
payment-owing-line = Reste dû : { $amount }, hors majorations que la { -cnss-short } seule peut calculer.
payment-remission-line = Remise en cours : { $name }, jusqu’au { $date }.
payment-confirm-line = Montants ou échéances à confirmer auprès de l’agence { -cnss-short }.
payment-noted-line = Paiement noté pour { $name } : { $period }, { $amount }.
payment-plan-line = Nouveaux : { NUMBER($new) } ; déjà connus : { NUMBER($known) } ; sans adhérent : { NUMBER($unmatched) } ; fautifs : { NUMBER($faulty) }.
payment-row-line = Ligne { $row }, { $field } « { $value } » : { $fault }
payment-unmatched-fault = aucun adhérent, ou plusieurs, pour cet identifiant.
payment-dry-line = Rien n’a été écrit : relancez avec --write.
payment-written-line = { $payments ->
    [one] { NUMBER($payments) } paiement écrit.
   *[other] { NUMBER($payments) } paiements écrits.
}
