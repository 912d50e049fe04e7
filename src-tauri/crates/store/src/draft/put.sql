INSERT INTO draft (key, text, kept_at) VALUES (:key, :text, :kept_at)
ON CONFLICT (key) DO UPDATE SET text = :text, kept_at = :kept_at
