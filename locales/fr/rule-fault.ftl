# Pourquoi un livre des règles est refusé ; suivi d’un point dans la phrase de l’erreur.

rule-fault-not-text = { $file } n’est pas du texte UTF-8. Enregistrez-le en UTF-8
rule-fault-shape = { $file }, ligne { $line } : ce n’est pas du TOML de la forme attendue. Corrigez cette ligne
rule-fault-no-date = aucun fichier ne dit quand le livre a été établi. Ajoutez « compiled » à book.toml
rule-fault-duplicate = { $file } : la règle « { $row } » existe déjà. Donnez-lui un autre nom
rule-fault-text-missing = { $file } : il manque « { $field } » à la règle « { $row } ». Écrivez-le dans les deux langues
rule-fault-reference = { $file } : la règle « { $row } » nomme « { $target } », qui n’existe pas. Ajoutez-le ou corrigez le nom
rule-fault-reversed = { $file } : la règle « { $row } » finit avant de commencer. Corrigez ses dates
rule-fault-gap = { $file } : aucune règle entre « { $before } » et « { $row } ». Terminez la première la veille de la seconde
rule-fault-overlap = { $file } : « { $before } » et « { $row } » valent le même jour. Terminez la première la veille de la seconde
rule-fault-brackets = { $file } : les tranches de « { $row } » ne se suivent pas à { $at }. Corrigez « from », « to » ou « below »
rule-fault-figure-missing = { $file } : la règle « { $row } » n’a pas de valeur. Donnez-la, ou mettez « confidence » à « unknown »
