# Ce que « milaf duplicates » répond.

duplicate-answer-reason-heading = pourquoi
duplicate-answer-strength-heading = degré
duplicate-answer-first-heading = première fiche
duplicate-answer-second-heading = seconde fiche
duplicate-answer-count-line = { $pairs ->
    [one] Une paire
   *[other] { NUMBER($pairs) } paires
}. Certaines : { NUMBER($certain) }, probables : { NUMBER($probable) }, possibles : { NUMBER($possible) }, écartées : { NUMBER($dismissed) }.
duplicate-answer-none-line = Aucun doublon.
duplicate-answer-merged-line = { $gone } a été réuni à { $survivor }. Ses pièces, ses dossiers et son historique l’ont suivi.
duplicate-answer-taken-mark = repris
duplicate-answer-kept-mark = gardé
duplicate-answer-dismissed-line = { $first } et { $second } sont deux personnes : cette paire n’est plus proposée.
duplicate-answer-merged-from-line = Cette fiche réunit celle de { $name } (n° { $number }), le { $date }.
