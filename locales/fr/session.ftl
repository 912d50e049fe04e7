# Ce que « milaf » demande au clavier.

session-passphrase-prompt = Phrase secrète :
session-passphrase-again = Encore une fois :
session-date-remedy = écrivez la date comme 2026-11-22.
session-pair-remedy = écrivez nom=valeur.
