SELECT line.outcome, count(*) AS n
FROM answer_line AS line INDEXED BY answer_line_outcome
JOIN transmission ON transmission.id = line.transmission_id
WHERE line.stands = 1 AND transmission.closed_on BETWEEN :from AND :to
GROUP BY line.outcome
