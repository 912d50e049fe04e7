UPDATE standing SET review_on = '0000-00-00' WHERE review_on <> '0000-00-00'
