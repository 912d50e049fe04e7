SELECT reason.value AS reason, coalesce(member.category, '') AS category, count(*) AS n,
    sum(line.dossier_id IS NOT NULL AND dossier.state IN ('accepted', 'accepted-with-corrections')) AS solved
FROM answer_line AS line INDEXED BY answer_line_outcome
JOIN transmission ON transmission.id = line.transmission_id
JOIN json_each(line.reasons) AS reason
LEFT JOIN member ON member.id = line.member_id
LEFT JOIN dossier ON dossier.id = line.dossier_id
WHERE line.outcome = 'rejected' AND line.stands = 1 AND transmission.closed_on BETWEEN :from AND :to
GROUP BY reason.value, category
