SELECT count(*) FROM dues_receipt
