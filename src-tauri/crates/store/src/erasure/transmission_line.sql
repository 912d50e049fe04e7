UPDATE transmission_line SET member_id = NULL, dossier_id = NULL WHERE member_id = :member
