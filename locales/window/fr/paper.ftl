# Un document vu avant d’être imprimé ou enregistré.

paper-print-action = Imprimer
paper-language-label = Langue du document
paper-cancel-action = Fermer sans enregistrer
paper-audience-label = Pour qui
paper-nobody-name = Sans nom
paper-nobody-detail = un seul exemplaire, à afficher ou à remplir
paper-everybody-name = Tous les adhérents
paper-everybody-detail = tout le registre, sans la corbeille
paper-list-name = Les adhérents de la liste filtrée
paper-list-detail = ceux que la liste des adhérents montre en ce moment
