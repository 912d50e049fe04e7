SELECT member_id FROM standing_key WHERE key >= :from AND key < :above
