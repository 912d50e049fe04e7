DELETE FROM dossier WHERE member_id = :member
