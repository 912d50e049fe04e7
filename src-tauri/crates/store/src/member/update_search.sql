UPDATE member_search SET latin = :latin, arabic = :arabic, words = :words, keys = :keys WHERE member_id = :id
