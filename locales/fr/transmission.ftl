# Les envois.

transmission-full-name = liste complète
transmission-changes-name = changements depuis le dernier envoi
transmission-chosen-name = dossiers choisis
transmission-addition-name = ajout
transmission-change-name = modification
transmission-removal-name = radiation
transmission-unchanged-name = sans changement
transmission-not-taken-outcome = non pris en charge
transmission-ceased-activity-reason = cessation d’activité
transmission-left-category-reason = sortie de la catégorie
transmission-left-association-reason = départ de l’association
transmission-death-reason = décès
transmission-moved-reason = départ de la ville
transmission-other-scheme-reason = couverture par un autre régime
transmission-error-reason = inscription par erreur
transmission-reason-lack = motif de radiation
