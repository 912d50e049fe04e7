# Les dates en toutes lettres.

date-january-name = janvier
date-february-name = février
date-march-name = mars
date-april-name = avril
date-may-name = mai
date-june-name = juin
date-july-name = juillet
date-august-name = août
date-september-name = septembre
date-october-name = octobre
date-november-name = novembre
date-december-name = décembre
# Le premier jour du mois : « 1er mars 1979 ».
date-first-day = 1er
