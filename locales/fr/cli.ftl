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
cli-import-existing-help = adhérents déjà là : fill (remplir les blancs), replace (remplacer), leave (ne pas toucher)
cli-import-take-faulty-help = prend aussi les lignes fautives, sans les valeurs refusées
cli-import-show-help = lignes à montrer : faulty (fautives), all (toutes) ou none (aucune)

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

cli-number-value = NUMÉRO
cli-attest-about = délivre, refuse ou réimprime une attestation d’adhésion (PDF) ; en tient le registre
cli-attest-refuse-help = refuse, pour ce motif : unknown-person, not-yet-member, membership-ended, identity-differs, other-trade, other
cli-attest-copy-help = réimprime ce numéro (12/2026), marqué duplicata
cli-attest-list-help = le registre des attestations et des refus, les plus récents d’abord
cli-attest-who-help = « est-il des nôtres ? » : qui répond à ce nom, et son adhésion à la date
cli-attest-name-help = nom de qui demande, quand il n’est pas au registre
cli-attest-identity-help = numéro de la pièce d’identité présentée
cli-say-help = ce qu’on ajoute au motif
cli-due-about = ce qui court pour les adhérents, et jusqu’à quand
cli-due-ics-help = écrit les échéances dans un fichier d’agenda (iCalendar)
cli-due-kind-help = un seul genre : registered-letter, change, waiting, certificate, age, piece, arrears
cli-due-until-help = dernier jour (sinon un an)
cli-due-slip-help = imprime la fiche que l’adhérent emporte (PDF)
cli-due-letter-help = note une lettre recommandée de ce numéro à l’adhérent
cli-due-sent-help = jour d’envoi de la lettre (sinon aujourd’hui)
cli-due-answered-help = jour où la personne s’est présentée
cli-due-declare-help = note la déclaration d’un changement : category, activity, household, home, work, spouse, child, end
cli-due-happened-help = jour du changement déclaré
cli-proof-help = ce qui le prouve : un numéro d’accusé, un reçu
cli-payments-about = les cotisations à la CNSS : dues, payées, en retard
cli-payments-list-about = le compte d’un adhérent, période par période
cli-payments-note-about = note un paiement
cli-payments-import-about = lit une liste de paiements ; n’écrit rien sans --write
cli-payments-arrears-about = les adhérents en retard, le plus ancien d’abord
cli-period-help = mois payés : 2026-03, « T1 2026 », 2026, 2026-01..2026-03
cli-amount-help = montant en dirhams
cli-paid-on-help = jour du paiement
cli-reference-help = numéro du reçu, du chèque ou du virement
cli-dues-about = la cotisation annuelle de l’association, ses reçus, ses cartes
cli-dues-set-about = fixe le montant et l’échéance d’une année ; sans option, les montre
cli-dues-pay-about = encaisse une cotisation et imprime le reçu numéroté avec sa souche
cli-dues-late-about = qui est en retard
cli-dues-receipts-about = les reçus, les plus récents d’abord
cli-dues-copy-about = réimprime un reçu, marqué duplicata
cli-dues-cancel-about = annule un reçu ; son numéro reste
cli-dues-form-about = imprime le bulletin d’adhésion, rempli ou vierge
cli-dues-cards-about = imprime des cartes d’adhérent, dix par page
cli-dues-year-help = année (sinon celle en cours)
cli-dues-due-help = dernier jour pour payer
cli-dues-means-help = cash (espèces), cheque (chèque) ou transfer (virement)
cli-reason-help = motif, gardé avec le numéro
cli-receipt-number-help = numéro du reçu : 12/2026
cli-letters-about = lettres de rappel, une page par adhérent
cli-letters-kind-help = pieces (pièces manquantes), arrears (cotisations CNSS) ou dues (cotisation de l’association)
cli-letters-folder-help = un fichier par adhérent, dans ce dossier
cli-who-help = seulement cet adhérent (répétable) ; sinon tous ceux que cela concerne
cli-meeting-about = les rencontres de sensibilisation
cli-meeting-note-about = note une rencontre
cli-meeting-list-about = les rencontres
cli-meeting-invite-about = imprime l’invitation : à tous, ou une lettre par adhérent nommé
cli-meeting-attendance-about = imprime la feuille de présence
cli-meeting-blank-about = imprime des fiches à remplir à la main, dans l’ordre de la saisie
cli-meeting-ask-about = note une question posée, avec sa réponse, sur la fiche de l’adhérent
cli-meeting-questions-about = les questions posées à une rencontre
cli-meeting-help = numéro de la rencontre
cli-held-help = jour de la rencontre
cli-hour-help = heure : 16:30
cli-place-fr-help = lieu, en français
cli-place-ar-help = lieu, en arabe
cli-topic-fr-help = sujet, en français
cli-topic-ar-help = sujet, en arabe
cli-blank-help = lignes ou fiches vierges
cli-question-help = la question
cli-answer-help = la réponse donnée
