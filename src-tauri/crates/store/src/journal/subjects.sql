SELECT DISTINCT coalesce(merged_member.into_id, journal_member.member_id)
FROM journal_member LEFT JOIN merged_member USING (member_id)
WHERE journal_id = :id
LIMIT 2
