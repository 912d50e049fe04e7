DELETE FROM member_start
WHERE (start, member_id) IN (
    SELECT value, member_outdated.member_id FROM member_outdated CROSS JOIN json_each(member_outdated.starts)
)
