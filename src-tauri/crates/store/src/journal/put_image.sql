INSERT INTO undo_image (journal_id, part, image) VALUES (:entry, :part, :image)
