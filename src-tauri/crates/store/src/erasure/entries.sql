SELECT journal_id FROM journal_member WHERE member_id = ?1
