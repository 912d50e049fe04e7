# Ce qui court pour un adhérent, et jusqu'à quand.
clock-registered-letter-line = immatriculation d’office par la { -cnss-short } après la lettre recommandée n° { $number } du { $date }
clock-change-line = déclarer à la { -cnss-short } : { $change }, depuis le { $date }
clock-waiting-line = fin de la période de stage, ouverture des droits
clock-certificate-line = certificat de scolarité { $years } de { $child }
clock-age-line = { $child } atteint { $age } ans : ses droits changent
clock-piece-line = Fin de validité : { $piece }
clock-arrears-line = { $months ->
    [one] un mois de cotisation impayé, { $month }
   *[other] { NUMBER($months) } mois de cotisation impayés, depuis { $month }
}
clock-category-change = nouvelle catégorie
clock-activity-change = nouvelle activité
clock-household-change = changement de situation familiale
clock-home-change = changement d’adresse personnelle
clock-work-change = changement d’adresse professionnelle
clock-spouse-change = changement concernant le conjoint
clock-child-change = changement concernant un enfant
clock-end-change = fin d’activité
clock-registered-letter-name = Lettres recommandées
clock-change-name = Changements à déclarer
clock-waiting-name = Périodes de stage
clock-certificate-name = Certificats de scolarité
clock-age-name = Âges des enfants
clock-piece-name = Validité des pièces
clock-arrears-name = Cotisations impayées
clock-calendar-name = Échéances des adhérents
clock-confirm-note = À confirmer auprès de l’agence { -cnss-short }.
clock-due-heading = Échéance
clock-name-heading = Adhérent
clock-what-heading = Objet
clock-late-name = dépassée
clock-counts-line = { $name } : { NUMBER($all) }, dont { NUMBER($late) } à échéance dépassée
clock-letter-noted-line = Lettre recommandée notée pour { $name } : le délai court jusqu’au { $date }.
clock-letter-silent-line = Lettre recommandée notée pour { $name }. L’association n’étant pas organisme de liaison de sa catégorie à cette date, aucun délai ne court.
clock-declared-line = Déclaration notée pour { $name }.
