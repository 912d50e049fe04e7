DELETE FROM membership WHERE member_id = :member
