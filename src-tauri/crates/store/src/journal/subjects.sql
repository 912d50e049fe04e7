SELECT member_id FROM journal_member WHERE journal_id = :id LIMIT 2
