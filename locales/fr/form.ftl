# La fiche de l’adhérent : ce qui est déjà pris, ce qui manque.

form-identity-taken = Ce numéro d’identité est déjà celui de { $name } (n° { $number }). Rien n’a été enregistré : vérifiez le numéro, ou ouvrez l’autre fiche.
form-cnss-taken = Ce numéro d’immatriculation est déjà celui de { $name } (n° { $number }). Rien n’a été enregistré : vérifiez le numéro, ou ouvrez l’autre fiche.
form-number-taken = Ce numéro d’adhérent est déjà celui de { $name }. Rien n’a été enregistré : donnez-en un autre, ou ouvrez l’autre fiche.
form-field-gap = { $field } : à renseigner
form-piece-gap = { $piece } : { $standing }
form-piece-ends-gap = { $piece } : { $standing }, jusqu’au { $date }
