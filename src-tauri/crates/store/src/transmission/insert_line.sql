INSERT INTO transmission_line (
    transmission_id, position, dossier_id, member_id, year, serial, sha256, kind, mended
)
VALUES (
    :transmission, :position, :dossier, :member, :year, :serial, :sha256, :kind, :mended
)
