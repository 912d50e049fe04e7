# La vue d’un papier dans la fenêtre.

pdf-page-label = Page { NUMBER($page) } sur { NUMBER($pages) }
pdf-previous-label = Page précédente
pdf-next-label = Page suivante
pdf-larger-label = Agrandir
pdf-smaller-label = Réduire
pdf-fit-label = Ajuster à la largeur
pdf-broken-note = Ce papier ne peut pas être affiché ici. Ouvrez-le dans la visionneuse du système.
