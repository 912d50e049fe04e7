SELECT commune, n FROM commune_count WHERE binned = 0 AND n > 0 ORDER BY commune
