# Un cas tapé au bureau, et ce qui n’y est pas compris.

computation-sub-category-remedy = choisissez { $codes }.
computation-sub-category-unwanted = cette catégorie n’a pas de sous-catégorie.
computation-amount-remedy = écrivez un montant en dirhams, comme 375000 ou 1250,50.
computation-percentage-remedy = écrivez un pourcentage, comme 6, « 6 % » ou 0,06.
computation-date-remedy = écrivez la date comme 2026-11-22.
computation-month-remedy = écrivez le mois comme 2026-03.
computation-flag-remedy = répondez oui ou non.
computation-supposition-remedy = ce nom n’est pas connu. Choisissez { $names }.
