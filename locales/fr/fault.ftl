fault-empty = La case est vide : saisissez une valeur.
fault-likely-hint = Proposition : « { $likely } ».
