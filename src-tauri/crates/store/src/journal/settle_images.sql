DELETE FROM undo_image
