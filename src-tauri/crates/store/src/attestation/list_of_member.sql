SELECT id, year, serial, member_id, issued_on, language, sha256, refusal, said, content, copies
FROM attestation
WHERE member_id = :member
ORDER BY id
