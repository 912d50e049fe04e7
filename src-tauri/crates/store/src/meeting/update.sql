UPDATE meeting SET
    held_on = :held_on, starts_at = :starts_at, place_ar = :place_ar, place_latin = :place_latin,
    topic_ar = :topic_ar, topic_latin = :topic_latin
WHERE id = :id
