SELECT commune, count(*) FROM member INDEXED BY member_by_commune WHERE binned = 0 GROUP BY commune ORDER BY commune
