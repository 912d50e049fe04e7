INSERT INTO attestation (
    year, serial, member_id, issued_on, language, sha256, refusal, said, content
)
VALUES (
    :year, :serial, :member, :issued_on, :language, :sha256, :refusal, :said, :content
)
