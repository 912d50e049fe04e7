SELECT commune, n FROM commune_count WHERE binned = 0 AND n > 0 AND commune <> '' ORDER BY n DESC, commune LIMIT :count
