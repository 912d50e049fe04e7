INSERT INTO member_search (member_id, starts, words, keys) VALUES (:id, :starts, :words, :keys)
