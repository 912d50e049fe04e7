SELECT member_id, reason, since_on, note FROM removal WHERE member_id = :member
