SELECT member_id FROM (
    SELECT member_id FROM standing INDEXED BY standing_next WHERE binned = ?1 AND next_on IS NOT NULL ORDER BY next_on, member_id
)
UNION ALL
SELECT member_id FROM (
    SELECT member_id FROM standing INDEXED BY standing_next WHERE binned = ?1 AND next_on IS NULL ORDER BY member_id
)
