SELECT outcome, count(*) AS n
FROM answer_line INDEXED BY answer_line_stands
WHERE transmission_id = :transmission AND stands = 1
GROUP BY outcome
