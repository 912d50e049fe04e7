UPDATE mend SET mended_on = :on WHERE id = :id
