SELECT id, at, who, operation, undoes, payload, erased_on, status
FROM journal
WHERE id IN (
    SELECT journal_id FROM journal_member
    WHERE member_id = :member
        OR member_id IN (SELECT member_id FROM merged_member WHERE into_id = :member)
)
ORDER BY id DESC
