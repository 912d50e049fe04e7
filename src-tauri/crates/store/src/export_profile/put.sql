INSERT INTO export_profile (code, profile) VALUES (:code, :profile)
ON CONFLICT (code) DO UPDATE SET profile = excluded.profile
