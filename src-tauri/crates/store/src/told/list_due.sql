SELECT member_id FROM told_mark INDEXED BY told_mark_due WHERE due_on <= :today ORDER BY due_on LIMIT :count
