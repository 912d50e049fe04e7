SELECT member_id FROM standing INDEXED BY standing_lacking WHERE binned = ?1 ORDER BY missing DESC, faults DESC
