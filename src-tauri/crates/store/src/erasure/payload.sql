UPDATE journal SET payload = NULL, salt = NULL, erased_on = :on
WHERE id = :entry AND erased_on IS NULL
