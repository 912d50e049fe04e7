SELECT count(*) FROM transmission INDEXED BY transmission_in_state WHERE state = 'closed' AND closed_on <= :until
