SELECT count(*) FROM mend INDEXED BY mend_open WHERE mended_on IS NULL
