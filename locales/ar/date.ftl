# التواريخ بالحروف، بأسماء الشهور المتداولة بالمغرب.

date-january-name = يناير
date-february-name = فبراير
date-march-name = مارس
date-april-name = أبريل
date-may-name = ماي
date-june-name = يونيو
date-july-name = يوليوز
date-august-name = غشت
date-september-name = شتنبر
date-october-name = أكتوبر
date-november-name = نونبر
date-december-name = دجنبر
# أول يوم في الشهر: «فاتح مارس 1979».
date-first-day = فاتح
