SELECT count(*) FROM transmission
