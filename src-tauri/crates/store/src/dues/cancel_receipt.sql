UPDATE dues_receipt SET cancelled_on = :on, cancelled_why = :why WHERE id = :id
