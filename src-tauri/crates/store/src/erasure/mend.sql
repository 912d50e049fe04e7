DELETE FROM mend WHERE member_id = :member
