# Ce que les rejets demandent de corriger.

mend-title = À corriger
mend-list-title = { $count ->
    [one] Un point à corriger
   *[other] { NUMBER($count) } points à corriger
}
mend-empty-title = Rien à corriger
mend-empty-text = Quand la CNSS rejette un dossier, chaque motif vient ici avec ce qu’il faut corriger.
mend-corrected-status = { $count ->
    [one] Un dossier rejeté est corrigé : il peut repartir.
   *[other] { NUMBER($count) } dossiers rejetés sont corrigés : ils peuvent repartir.
}
mend-again-action = Renvoyer les dossiers corrigés
mend-since-text = Rejet noté le { $date }, envoi { $number }
mend-settle-action = C’est fait
mend-settled-status = Corrigé : { $reason }.
