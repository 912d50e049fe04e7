UPDATE dues_receipt SET member_id = NULL, content = 'null', reference = '' WHERE member_id = :member
