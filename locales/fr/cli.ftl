# L’aide et les réponses du programme « milaf » dans un terminal.

cli-usage-heading = Usage :
cli-commands-heading = Commandes 
cli-options-heading = Options 
cli-common-heading = Options communes 
cli-arguments-heading = Arguments 
cli-command-value = COMMANDE
cli-options-value = OPTIONS
cli-year-value = AAAA
cli-folder-value = DOSSIER
cli-file-value = FICHIER
cli-name-value = TEXTE
cli-date-value = AAAA-MM-JJ
cli-member-value = ADHÉRENT
cli-count-value = NOMBRE
cli-code-value = CODE
cli-pair-value = NOM=VALEUR
cli-text-value = TEXTE
cli-amount-value = MONTANT
cli-percent-value = POURCENTAGE

cli-milaf-about = Milaf : le registre, les dossiers et les envois à la CNSS d’une association professionnelle.
cli-milaf-after =
    La phrase secrète est demandée au clavier, lue dans un fichier (--passphrase-file)
    ou dans la variable MILAF_PASSPHRASE ; jamais en argument.
    Codes de sortie : 0 tout va bien, 1 échec, 2 commande mal écrite, 3 lignes fautives
    ou manques, 4 envoi refusé, 5 signataire inconnu.
cli-lang-help = langue des réponses : fr ou ar (sinon MILAF_LANG, sinon la langue du système)
cli-json-help = réponse en JSON, pour les machines
cli-register-help = dossier du registre, « nom.milaf » (sinon MILAF_REGISTER)
cli-passphrase-help = fichier dont la première ligne est la phrase secrète
cli-operator-help = nom de la personne au bureau, inscrit dans le journal
cli-today-help = date à prendre pour aujourd’hui
cli-version-help = numéro de version
cli-help-help = cette aide

cli-new-about = crée un registre chiffré et imprime sa fiche de secours
cli-new-folder-help = où le créer ; « .milaf » s’ajoute de lui-même
cli-name-fr-help = nom de l’association en français
cli-name-ar-help = nom de l’association en arabe
cli-city-fr-help = ville du siège en français
cli-city-ar-help = ville du siège en arabe
cli-cndp-help = numéro de l’autorisation de la CNDP
cli-recovery-sheet-help = où écrire la fiche de secours (PDF) ; sinon à côté du registre

cli-sample-about = crée une association d’exemple, pour tout essayer
cli-sample-folder-help = où la créer
cli-sample-members-help = écrit une liste (XLSX) de tant de membres inventés, sans registre
cli-sample-list-help = écrit seulement la liste (XLSX), sans registre

cli-import-about = lit une liste CSV ou XLSX ; n’écrit rien sans --write
cli-import-list-help = la liste
cli-import-write-help = enregistre les lignes justes dans le registre
cli-import-encoding-help = encodage du CSV : utf-8, windows-1256, windows-1252, utf-16le ou utf-16be
cli-import-separator-help = séparateur du CSV : « ; », « , » ou « tab »
cli-import-sheet-help = feuille du classeur
cli-import-day-first-help = les dates commencent-elles par le jour ?
cli-import-column-help = colonne et ce qu’elle contient : « Titre=champ »
cli-import-word-help = mot de la liste et son code : « mot=code »
cli-import-year-help = année des chiffres d’affaires dont le titre n’en dit pas
cli-import-mode-help = adhérents déjà là : add (ne pas toucher, ajouter les nouveaux), fill (remplir les blancs), replace (remplacer)
cli-import-faulty-rows-help = où écrire les lignes refusées avec leurs motifs (.xlsx ou .csv), à corriger et à relire
cli-import-take-faulty-help = prend aussi les lignes fautives, sans les valeurs refusées
cli-import-show-help = lignes à montrer : faulty (fautives), all (toutes) ou none (aucune)

cli-duplicates-about = les adhérents inscrits deux fois, et pourquoi ; les réunit ou les déclare différents
cli-duplicates-merge-help = réunit la seconde fiche à la première
cli-duplicates-take-help = champ repris de la seconde fiche (répétable) ; sans lui, la première l’emporte
cli-duplicates-dismiss-help = déclare que ce sont deux personnes
cli-duplicates-strength-help = seulement ce degré : certain, probable ou possible
cli-members-about = les adhérents du registre
cli-members-list-about = la liste, triée et filtrée
cli-members-show-about = une fiche
cli-members-search-about = cherche un nom, une CIN, un téléphone, dans les deux écritures
cli-state-help = état du dossier : draft, complete, ready…
cli-category-help = code de la catégorie
cli-commune-help = commune, dans l’une ou l’autre langue
cli-sort-help = tri : name (nom), number (numéro), state (état), changed (dernière modification)
cli-limit-help = nombre de lignes
cli-offset-help = première ligne, à partir de 0
cli-search-text-help = ce qu’on cherche
cli-member-help = numéro d’adhérent, CIN ou partie du nom

cli-assess-about = explique le cas d’un adhérent : conditions, montants, droits, pièces
cli-on-help = à quelle date (sinon aujourd’hui)
cli-what-if-help = ce qui changerait, sans rien écrire : turnover=300000, category=cpu, class=…, other-cover=oui
cli-compute-about = calcule et explique un montant, sans registre
cli-compute-category-help = code de la catégorie : cpu, auto-entrepreneur, craft…
cli-compute-sub-help = code de la sous-catégorie
cli-compute-turnover-help = chiffre d’affaires de l’année (une fois par activité)
cli-compute-class-help = classe de coefficient, dans le même ordre
cli-compute-coefficient-help = coefficient, au lieu de la classe : 6, 6 % ou 0,06
cli-compute-client-help = part d’un seul client, dans le même ordre
cli-compute-profit-help = bénéfice de l’année (résultat réel)
cli-compute-year-help = année du chiffre d’affaires (sinon celle que veut la règle, à la date choisie)
cli-compute-since-help = début de l’activité
cli-compute-until-help = fin de l’activité

cli-dossier-about = imprime le dossier d’immatriculation d’un adhérent (PDF)
cli-output-help = fichier à écrire
cli-paper-help = langue du papier : ar, fr ou both (les deux, côte à côte)
cli-dossier-ready-help = relu : le dossier complet devient prêt à transmettre
cli-dossier-check-help = compare l’empreinte du code QR avec les données du registre
cli-sheet-about = imprime une fiche ou une attestation (PDF)
cli-sheet-information-about = fiche d’information pour les adhérents
cli-sheet-attestation-about = attestation d’adhésion, numérotée
cli-transmit-about = scelle un envoi : listes, dossiers, bordereau, signature
cli-agency-help = code de l’agence de dépôt
cli-transmit-member-help = seulement cet adhérent (répétable)
cli-leave-faulty-help = laisse de côté les dossiers incomplets
cli-verify-about = vérifie un envoi scellé
cli-verify-file-help = l’envoi (ZIP)
cli-key-help = clé publique connue (répétable)
cli-rules-about = le livre des règles
cli-rules-list-about = la liste des règles
cli-rules-show-about = une règle, avec sa référence, sa source et sa fiabilité
cli-rules-check-about = vérifie un livre des règles
cli-kind-help = genre de règle
cli-rule-help = nom de la règle
cli-rules-folder-help = dossier des fichiers TOML (sinon le livre du programme)
cli-demo-about = fait tout le travail sur l’association d’exemple, dans un dossier
cli-demo-folder-help = où écrire
cli-demo-expect-help = écrit à côté de chaque PDF les mots qui doivent s’y retrouver
cli-transmit-full-help = la liste complète : dossiers prêts et adhérents déjà transmis (par défaut)
cli-transmit-changes-help = seulement ce qui a changé : ajouts, modifications, radiations
cli-transmit-rejected-help = seulement les dossiers rejetés et corrigés
cli-transmit-profile-help = profil d’export des listes
cli-answer-about = note la réponse de la CNSS à un envoi ; sans --write, montre ce qu’elle ferait
cli-answer-file-help = la réponse : CSV, XLSX, ou texte avec --text
cli-answer-transmission-help = numéro de l’envoi
cli-answer-write-help = note la réponse
cli-answer-text-help = le fichier est du texte libre, une personne par ligne
cli-answer-link-help = rapproche une ligne d’un dossier : LIGNE=DOSSIER, vide pour la laisser (répétable)
cli-answer-own-help = garde les données du registre, sans les corrections de la CNSS
cli-rejects-about = ce que les rejets demandent de corriger, et leurs motifs
cli-rejects-from-help = premier jour des envois comptés
cli-rejects-to-help = dernier jour des envois comptés
cli-told-about = ce que la CNSS sait d’un adhérent
cli-removal-about = note pourquoi un adhérent est à radier
cli-removal-reason-help = le motif
cli-removal-drop-help = garde l’adhérent sur la liste
