INSERT INTO meeting (id, held_on, starts_at, place_ar, place_latin, topic_ar, topic_latin)
VALUES (:id, :held_on, :starts_at, :place_ar, :place_latin, :topic_ar, :topic_latin)
