SELECT noted_on FROM answer WHERE id = :id
