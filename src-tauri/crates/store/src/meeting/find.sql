SELECT id, held_on, starts_at, place_ar, place_latin, topic_ar, topic_latin
FROM meeting
WHERE id = :id
