SELECT id, at, who, operation, undoes, payload, erased_on, status
FROM journal_member JOIN journal ON journal.id = journal_member.journal_id
WHERE journal_member.member_id = :member
ORDER BY journal.id DESC
