DELETE FROM contribution_payment WHERE id = :id
