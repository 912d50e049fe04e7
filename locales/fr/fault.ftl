# Une phrase par défaut d’une valeur : ce qui a été lu, ce qui ne va pas, ce qu’il faut faire.
# $value est la valeur telle qu’elle a été lue. Les doutes disent que la valeur a été gardée.

fault-empty = La case est vide : saisissez la valeur, ou laissez-la de côté jusqu’à ce qu’elle soit connue.
fault-cin-shape = « { $value } » n’est pas un numéro de CNIE : 1 à 3 lettres puis 1 à 7 chiffres, 8 caractères au plus, comme J123456. Recopiez-le de la carte.
fault-cin-unusual = Le numéro de CNIE « { $value } » n’a pas la forme habituelle (1 ou 2 lettres, 5 ou 6 chiffres). Il est gardé : vérifiez-le sur la carte.
fault-cnss-shape = « { $value } » n’est pas un numéro d’immatriculation CNSS : il compte 9 chiffres. Recopiez-le de la carte ou de la lettre de la CNSS.
fault-ice-shape = « { $value } » n’est pas un ICE : il compte 15 chiffres. Recopiez-le de l’attestation d’inscription.
fault-ice-check = L’ICE « { $value } » contient une erreur de frappe : sa clé de contrôle ne correspond pas. Comparez-le chiffre par chiffre avec l’attestation.
fault-lost-zeros = « { $value } » a perdu ses zéros de tête, comme il arrive dans un tableur. Vérifiez la proposition avant de l’accepter.
fault-tax-number-shape = « { $value } » n’est pas un identifiant fiscal : il compte 1 à 10 chiffres. Recopiez-le de l’avis d’imposition.
fault-tax-number-unusual = L’identifiant fiscal « { $value } » n’a pas la longueur habituelle (7 ou 8 chiffres). Il est gardé : vérifiez-le sur l’avis d’imposition.
fault-trade-register-shape = « { $value } » n’est pas un numéro de registre du commerce : 1 à 10 chiffres, suivis au besoin du tribunal. Recopiez-le de l’extrait du registre.
fault-professional-tax-shape = « { $value } » n’est pas un numéro de taxe professionnelle : il compte 6 à 10 chiffres. Recopiez-le de l’attestation d’inscription.
fault-professional-tax-unusual = Le numéro de taxe professionnelle « { $value } » n’a pas les 8 chiffres habituels. Il est gardé : vérifiez-le sur l’attestation.
fault-rib-shape = « { $value } » n’est pas un RIB : il compte 24 chiffres. Recopiez-le de l’attestation de RIB.
fault-rib-check = Le RIB « { $value } » contient une erreur de frappe : sa clé ne correspond pas. Comparez-le chiffre par chiffre avec l’attestation de RIB.
fault-rib-lost-digits = Le RIB « { $value } » vient d’une case de type nombre : le tableur a remplacé ses derniers chiffres par des zéros. Mettez la colonne en texte et ressaisissez-le d’après l’attestation de RIB.
fault-phone-shape = « { $value } » n’est pas un numéro de téléphone marocain : 10 chiffres commençant par 05, 06 ou 07, ou +212 suivi de 9 chiffres. Demandez-le à nouveau.
fault-phone-not-mobile = « { $value } » est une ligne fixe. Le numéro est gardé : demandez aussi un téléphone portable.
fault-email-shape = « { $value } » n’est pas une adresse électronique : elle s’écrit nom@domaine, sans espace. Corrigez-la ou laissez la case vide.
fault-postal-code-shape = « { $value } » n’est pas un code postal : il compte 5 chiffres. Corrigez-le ou laissez la case vide.
fault-residence-card-shape = « { $value } » n’est pas un numéro de carte de séjour : 4 à 20 lettres et chiffres. Recopiez-le de la carte.
fault-date-shape = « { $value } » ne se lit pas comme une date. Écrivez jour/mois/année, comme 14/03/1979, ou l’année seule.
fault-date-ambiguous = La date « { $value } » peut se lire de deux façons : le jour et le mois sont peut-être inversés. Dites l’ordre de cette colonne ou écrivez le mois en lettres.
fault-date-future = La date « { $value } » est dans le futur. Vérifiez l’année.
fault-date-too-old = La date « { $value } » est antérieure à 1900. Vérifiez l’année.
fault-amount-shape = « { $value } » ne se lit pas comme un montant. Écrivez des chiffres, comme 12 500,50.
fault-amount-negative = Le montant « { $value } » est négatif. Écrivez un montant nul ou positif.
fault-amount-too-large = Le montant « { $value } » dépasse 999 999 999,99 DH. Vérifiez les zéros et la virgule.
fault-percentage-shape = « { $value } » ne se lit pas comme un pourcentage de 0 à 100. Écrivez 6 %, 6 ou 0,06.
fault-name-no-letter = « { $value } » ne contient aucune lettre : ce n’est pas un nom. Vérifiez la colonne ou saisissez le nom.
fault-name-mixed-scripts = Le nom « { $value } » mêle des lettres de plusieurs écritures dans un même mot. Il est gardé : ressaisissez-le d’après la carte.
fault-name-invisible = Le nom « { $value } » contenait des signes invisibles, qui ont été retirés. Vérifiez qu’il est complet.
fault-name-too-long = Le nom « { $value } » dépasse 300 caractères. Vérifiez que la case ne contient qu’un nom.
fault-name-long-for-form = Le nom « { $value } » dépasse les 30 cases du formulaire de la CNSS. Il est gardé : voyez comment l’abréger avec l’adhérent.
fault-mrz-shape = La zone de lecture de la carte ne compte pas trois lignes de 30 caractères. Recopiez les trois lignes au dos de la CNIE.
fault-mrz-check = Une clé de contrôle de la zone de lecture ne correspond pas. Recopiez les trois lignes au dos de la CNIE, caractère par caractère.
fault-category-unknown = La catégorie « { $value } » n’est pas connue. Indiquez à quelle catégorie ce mot correspond : la réponse servira pour toute la liste.
fault-sex-unknown = « { $value } » ne dit pas le genre. Écrivez masculin ou féminin, ou M ou F.
fault-commune-unknown = La commune « { $value } » ne figure pas dans la liste officielle. Elle est gardée telle quelle : vérifiez l’orthographe.
fault-period-reversed = La période « { $value } » se termine avant de commencer. Vérifiez ses deux dates.
fault-year-shape = « { $value } » n’est pas une année : quatre chiffres, de 1900 à 2199. Corrigez-la.
fault-yes-no-shape = « { $value } » ne se lit ni comme oui ni comme non. Écrivez oui ou non, ou laissez la case vide si la réponse n’est pas connue.
fault-marital-status-unknown = « { $value } » n’est pas une situation familiale connue. Écrivez célibataire, marié(e), divorcé(e) ou veuf(ve).
fault-family-cell-shape = « { $value } » ne se lit pas comme une personne à charge. Écrivez le nom puis la date de naissance, et séparez les personnes par un point-virgule.
# S’ajoute à une phrase ci-dessus quand une correction est probable.
fault-likely-hint = Proposition : « { $likely } ».
