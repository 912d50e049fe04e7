# Les envois.

transmission-full-name = liste complète
transmission-changes-name = changements depuis le dernier envoi
transmission-chosen-name = dossiers choisis
