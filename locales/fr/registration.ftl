# Les étapes de l’immatriculation.

registration-return-name = déclaration fiscale déposée
registration-request-name = demande d’immatriculation déposée
registration-number-name = numéro d’immatriculation reçu
registration-family-name = famille déclarée
registration-payment-name = premier paiement effectué
registration-cover-name = droits ouverts
registration-proofs-name = justificatifs annuels fournis
