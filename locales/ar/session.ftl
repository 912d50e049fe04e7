# ما يطلبه «milaf» بلوحة المفاتيح.

session-passphrase-prompt = العبارة السرية:
session-passphrase-again = مرة أخرى:
session-date-remedy = اكتبوا التاريخ هكذا: 2026-11-22.
session-amount-remedy = اكتبوا المبلغ بالدرهم، مثل 375000 أو 1250,50.
session-percent-remedy = اكتبوا النسبة، مثل 6 أو «6 %» أو 0,06.
session-pair-remedy = اكتبوا: اسم=قيمة.
