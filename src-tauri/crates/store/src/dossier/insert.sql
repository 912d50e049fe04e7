INSERT INTO dossier (
    id, member_id, year, serial, state, since
)
VALUES (
    :id, :member, :year, :serial, :state, :since
)
