# La vie d’un dossier.

dossier-draft-name = brouillon
dossier-complete-name = complet
dossier-ready-name = prêt à transmettre
dossier-transmitted-name = transmis
dossier-accepted-name = accepté
dossier-corrections-name = accepté avec corrections
dossier-rejected-name = rejeté
dossier-corrected-name = corrigé
