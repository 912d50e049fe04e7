SELECT id, year, serial, member_id, issued_on, language, sha256, refusal, said, content, copies
FROM attestation
ORDER BY year DESC, serial DESC
LIMIT :count OFFSET :offset
