SELECT position, category, text, document, from_on, to_on
FROM liaison_fact
ORDER BY position
