SELECT count(*) FROM attestation
