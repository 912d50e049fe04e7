SELECT member_id, verdict FROM told_mark INDEXED BY told_mark_verdict WHERE verdict IS NOT NULL ORDER BY verdict, member_id
