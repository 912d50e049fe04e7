# Ce que dit la vérification d’un envoi scellé.

verification-own-key = clé de ce registre
verification-key-remedy = ce n’est pas un fichier de clé publique de Milaf.
verification-claims = Envoi { $number } du { $date } : { $dossiers ->
    [one] un dossier
   *[other] { NUMBER($dossiers) } dossiers
}, { $entries ->
    [one] un fichier
   *[other] { NUMBER($entries) } fichiers
}.
verification-valid = VALIDE : rien n’a été changé depuis le scellement. Signataire : { $signer }, empreinte { $fingerprint }.
verification-signer-unknown = INTACT, SIGNATAIRE INCONNU : rien n’a été changé depuis le scellement, mais la clé n’est pas connue ici. Comparez l’empreinte { $fingerprint } avec celle du bordereau signé.
verification-refused = REFUSÉ : ce fichier n’est pas tel qu’il a été scellé. Demandez-en une nouvelle copie.
verification-seal = Sceau du contenu : { $seal }
verification-not-a-transmission = Ce n’est pas un envoi scellé.
verification-changed = Modifié : { $name }
verification-missing = Retiré : { $name }
verification-added = Ajouté : { $name }
verification-renamed = Renommé : { $from } → { $to }
verification-duplicate = Nom en double : { $name }
verification-forbidden-name = Nom interdit : { $name }
verification-container = L’enveloppe ZIP a été changée à l’octet { $offset }, après { $after }.
verification-manifest-unreadable = Le manifeste est illisible.
verification-signature-unreadable = La signature est illisible.
verification-signature-wrong = La signature ne correspond pas au manifeste.
verification-signer-differs = Le manifeste nomme un autre signataire que la signature.
verification-seal-differs = Le sceau du manifeste n’est pas celui du contenu.
verification-counts-differ = Les nombres annoncés ne sont pas ceux du contenu.
