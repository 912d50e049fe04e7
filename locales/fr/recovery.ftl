# La fiche de secours du registre.
recovery-main-title = Fiche de secours du registre
recovery-register-label = Registre
recovery-made-label = Établie le
recovery-code-heading = Code de secours
recovery-code-note = Se lit groupe par groupe, de gauche à droite. Les lettres de contrôle révèlent une faute de frappe.
recovery-code-alt = Code QR du code de secours
recovery-check-label = Lettres de contrôle
recovery-use-heading = Que faire
recovery-use-first-item = Ce code ouvre le registre quand la phrase secrète est perdue.
recovery-use-second-item = Dans le programme, choisir « Phrase secrète oubliée », saisir le code ou lire le code QR, puis choisir une nouvelle phrase secrète.
recovery-use-third-item = Il ouvre aussi les sauvegardes du registre.
recovery-keep-heading = Où la garder
recovery-keep-first-item = Garder cette fiche à part, sous enveloppe fermée, chez le président ou au coffre ; jamais avec l’ordinateur ni avec la phrase secrète.
recovery-keep-second-item = Ne pas la photographier ni l’envoyer par message.
recovery-keep-third-item = Si elle est perdue ou vue par un tiers, en établir une nouvelle : l’ancienne cesse de servir.
recovery-keeper-label = Remise à
