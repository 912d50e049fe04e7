DELETE FROM contribution_payment WHERE member_id = :member
