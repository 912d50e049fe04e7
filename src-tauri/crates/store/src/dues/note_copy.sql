UPDATE dues_receipt SET copies = copies + 1 WHERE id = :id
