UPDATE member_search SET starts = :starts, words = :words, keys = :keys WHERE member_id = :id
