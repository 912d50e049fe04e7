# Le message que l’association envoie à l’adhérent, par WhatsApp ou SMS.

reminder-greeting-line = Bonjour { $title } { $name },
reminder-missing-line = Pour compléter votre dossier d’immatriculation à la { -cnss-short }, il manque encore :
reminder-complete-line = Votre dossier d’immatriculation à la { -cnss-short } est complet, il ne manque rien.
reminder-amount-line = Votre cotisation : { $month } par mois, soit { $quarter } par trimestre.
reminder-payment-line = Prochaine échéance : { $what }, au plus tard le { $date }.
reminder-payment-amount-line = Prochaine échéance : { $what }, { $amount }, au plus tard le { $date }.
reminder-confirm-line = Ces montants et ces dates sont à confirmer auprès de l’agence de la { -cnss-short }.
reminder-number-line = Dossier n° { $number }
reminder-closing-line = Cordialement,
