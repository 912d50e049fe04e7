INSERT OR IGNORE INTO standing_key (key, member_id) VALUES (:key, :member)
