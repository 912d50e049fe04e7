# Ce que dit l’import d’une liste : où, quoi, que faire.

list-cell-place = { $file }, ligne { $row }, « { $column } » :
list-row-place = { $file }, ligne { $row } :
list-new-fate = nouveau
list-changed-fate = modifié
list-unchanged-fate = inchangé
list-conflicting-fate = en conflit
list-faulty-fate = fautif
list-name-missing = le nom manque. Écrivez-le, ou retirez la ligne.
list-name-cut = où finit le nom de famille dans « { $value } » n’est pas certain. Vérifiez, ou mettez nom et prénom dans deux colonnes.
list-twice = « { $value } » se trouve déjà à la ligne { $row }. Gardez une seule des deux lignes, ou corrigez le numéro.
list-relative-without-member = cette ligne de famille ne suit aucun adhérent. Placez-la sous le sien.
list-relation-unknown = « { $value } » ne dit pas s’il s’agit du conjoint ou d’un enfant. Écrivez « conjoint » ou « enfant ».
list-children-count = la liste annonce { $value } enfants, les lignes n’en donnent pas autant. Vérifiez lesquels manquent.
list-year-wanted = l’année du chiffre d’affaires n’est pas dite. Donnez-la dans le titre de la colonne, ou dites-la à l’import.
list-date-wanted = la déclaration est notée comme déposée, sans son jour. Ajoutez la date.
list-school-year-wanted = l’année scolaire du certificat n’est pas dite. Écrivez par exemple 2026.
list-turnover-wanted = une déclaration sans chiffre d’affaires n’est pas retenue. Ajoutez le montant.
list-digits-lost = « { $value } » a perdu des chiffres dans le tableur. Mettez la colonne au format texte et retapez le numéro.
list-formula-broken = la formule de cette case est en erreur. Remplacez-la par sa valeur.
list-class-unknown = « { $value } » n’est pas une classe de coefficient connue. Dites laquelle à l’import.
list-reasons-heading = Motif du refus (Milaf)
list-asked-fate = à décider
list-taken-out-fate = retiré
list-repeats-row = cette ligne répète la personne de la ligne { $row }. Gardez une seule des deux.
list-several-members = ses numéros appartiennent à plusieurs adhérents. Corrigez-les, ou réunissez d’abord ces fiches.
list-other-identity = un de ses numéros est celui d’un adhérent qui porte une autre pièce d’identité. Vérifiez lequel est le bon.

# Ce qu’une colonne peut contenir.

list-last-name-field = Nom de famille
list-first-name-field = Prénom
list-given-first-field = Prénom et nom
list-own-cover-field = Couverture propre
list-student-field = Certificat de scolarité
list-disability-field = Justificatif de handicap
list-coefficient-field = Coefficient
list-one-client-field = Chiffre d’affaires chez un seul client
list-declared-field = Date de la déclaration fiscale
list-relation-field = Lien avec l’adhérent
list-note-field = Notes
list-spouse-field = Conjoint { NUMBER($number) } : { $part }
list-child-field = Enfant { NUMBER($number) } : { $part }
list-activity-field = Activité { NUMBER($number) } : { $part }
list-piece-field = Pièce apportée : { $piece }
