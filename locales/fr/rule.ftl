# Une règle, telle qu’on la montre.

rule-sourced-name = source lue
rule-secondary-name = un seul guide
rule-to-confirm-name = à confirmer auprès de l’agence CNSS
rule-unknown-name = inconnu
rule-dh-unit = DH
rule-dh-hour-unit = DH par heure
rule-dh-year-unit = DH par an
rule-dh-quarter-unit = DH par trimestre
rule-smig-multiple-unit = fois le SMIG mensuel
rule-hours-unit = heures par mois
rule-characters-unit = cases
rule-id-heading = règle
rule-name-heading = nom
rule-value-heading = valeur
rule-period-heading = en vigueur
rule-confidence-heading = fiabilité
rule-reference-label = Référence :
rule-source-label = Source :
rule-confidence-label = Fiabilité :
rule-period-label = En vigueur :
rule-value-label = Valeur :
rule-note-label = Note :
rule-since-period = depuis le { $from }
rule-between-period = du { $from } au { $to }
rule-until-period = jusqu’au { $to }
rule-always-period = de longue date
rule-bracket-between = de { $from } à { $to }
rule-bracket-below = moins de { $below }
rule-bracket-above = à partir de { $from }
rule-check-passed = Livre des règles { $version } : { $rows ->
    [one] une règle
   *[other] { NUMBER($rows) } règles
}, aucun trou, aucun chevauchement, chaque référence présente.
