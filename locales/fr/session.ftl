# Ce que « milaf » demande au clavier.

session-passphrase-prompt = Phrase secrète :
session-passphrase-again = Encore une fois :
session-date-remedy = écrivez la date comme 2026-11-22.
session-amount-remedy = écrivez un montant en dirhams, comme 375000 ou 1250,50.
session-percent-remedy = écrivez un pourcentage, comme 6, « 6 % » ou 0,06.
session-pair-remedy = écrivez nom=valeur.
