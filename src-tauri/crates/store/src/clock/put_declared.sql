INSERT INTO declared_change (member_id, kind, happened_on, declared_on, proof)
VALUES (:member, :kind, :happened_on, :declared_on, :proof)
ON CONFLICT (member_id, kind, happened_on) DO UPDATE SET declared_on = excluded.declared_on, proof = excluded.proof
