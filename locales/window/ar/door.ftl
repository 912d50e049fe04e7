# فتح السجل.

door-passphrase-label = العبارة السرية
door-open-action = فتح
