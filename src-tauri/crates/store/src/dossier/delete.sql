DELETE FROM dossier WHERE id = :id
