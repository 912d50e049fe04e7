SELECT image FROM undo_image WHERE journal_id = :entry AND part = :part
