INSERT INTO standing_basis (id, basis) VALUES (1, :basis) ON CONFLICT DO UPDATE SET basis = :basis
