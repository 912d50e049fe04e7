SELECT id, held_on, starts_at, place_ar, place_latin, topic_ar, topic_latin
FROM meeting
ORDER BY held_on DESC, id DESC
