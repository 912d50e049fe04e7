SELECT rowid FROM member_fragments WHERE member_fragments MATCH :match LIMIT :count
