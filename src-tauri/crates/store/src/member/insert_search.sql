INSERT INTO member_search (member_id, latin, arabic, words, keys) VALUES (:id, :latin, :arabic, :words, :keys)
