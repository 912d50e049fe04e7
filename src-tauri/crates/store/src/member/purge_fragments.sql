INSERT INTO member_fragments (member_fragments) VALUES ('optimize')
