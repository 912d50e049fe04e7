INSERT INTO stage (
    member_id, position, stage, reached_on, proof
)
VALUES (
    :member, :position, :stage, :reached_on, :proof
)
ON CONFLICT (member_id, position) DO UPDATE SET
    stage = :stage, reached_on = :reached_on, proof = :proof
