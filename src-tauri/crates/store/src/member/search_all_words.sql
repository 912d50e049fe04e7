SELECT rowid FROM member_words WHERE member_words MATCH :match LIMIT :count
