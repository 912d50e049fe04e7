# Une cotisation expliquée, lue comme un reçu.

receipt-label = Cotisation expliquée au { $date }
receipt-as-of-line = au { $date }
receipt-total-label = Impôt et droit complémentaire, par an
receipt-mark-label = voir la réserve { $mark }
receipt-spouse-name = Conjoint (personne { $number })
receipt-child-name = Enfant (personne { $number })
receipt-until-line = jusqu’au { $date }
receipt-then-line = ensuite { $word } : { $reason }
receipt-doubts-label = À confirmer :
