INSERT INTO counter (name, year, last) VALUES (:name, :year, 1)
ON CONFLICT (name, year) DO UPDATE SET last = last + 1
RETURNING last
