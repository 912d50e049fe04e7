SELECT count(*) FROM undo_image WHERE journal_id = ?1
