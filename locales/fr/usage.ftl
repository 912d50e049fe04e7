# Ce qui n’est pas compris sur la ligne de commande.

usage-help-hint = L’aide : « milaf --help », ou « milaf COMMANDE --help ».
usage-unknown-argument = L’option « { $argument } » n’existe pas ici.
usage-unknown-command = La commande « { $command } » n’existe pas.
usage-command-missing = Il manque la commande.
usage-argument-missing = Il manque : { $argument }.
usage-argument-twice = « { $argument } » ne se donne qu’une fois.
usage-not-text = Un mot de la commande n’est pas du texte UTF-8.
usage-value-faulty = « { $value } » n’est pas une valeur possible de { $argument }.
usage-value-choice = « { $value } » n’est pas une valeur possible de { $argument }. Choisissez parmi : { $choices }.
usage-value-missing = Il manque une valeur après { $argument }.
usage-argument-conflict = « { $argument } » et « { $other } » ne vont pas ensemble.
usage-suggestion-hint = Vouliez-vous écrire « { $word } » ?
