UPDATE attestation SET member_id = NULL, content = 'null', said = '' WHERE member_id = :member
