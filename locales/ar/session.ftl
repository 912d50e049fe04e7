# ما يطلبه «milaf» بلوحة المفاتيح.

session-passphrase-prompt = العبارة السرية:
session-passphrase-again = مرة أخرى:
session-date-remedy = اكتبوا التاريخ هكذا: 2026-11-22.
session-pair-remedy = اكتبوا: اسم=قيمة.
