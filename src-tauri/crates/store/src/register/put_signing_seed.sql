INSERT INTO secret (name, value) VALUES ('signing-seed', ?1)
