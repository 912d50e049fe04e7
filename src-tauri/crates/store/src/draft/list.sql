SELECT 0 AS row, key, text, kept_at FROM draft WHERE substr(key, 1, length(:prefix)) = :prefix ORDER BY key
