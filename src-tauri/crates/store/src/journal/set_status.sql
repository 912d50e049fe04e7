UPDATE journal SET status = :status WHERE id = :id
