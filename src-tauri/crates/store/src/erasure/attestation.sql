UPDATE attestation SET member_id = NULL WHERE member_id = :member
