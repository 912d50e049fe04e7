SELECT category, commune, count(*) AS n
FROM member INDEXED BY member_by_state_fr
WHERE binned = 0 AND state_rank IN (:ready, :corrected)
GROUP BY category, commune
ORDER BY category, commune
