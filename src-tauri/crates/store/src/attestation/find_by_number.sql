SELECT id, year, serial, member_id, issued_on, language, sha256, refusal, said, content, copies
FROM attestation
WHERE year = :year AND serial = :serial
