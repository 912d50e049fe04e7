INSERT INTO member_words (member_words) VALUES ('optimize')
