DELETE FROM parked WHERE member_id = :member
