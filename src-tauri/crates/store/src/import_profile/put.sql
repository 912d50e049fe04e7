INSERT INTO import_profile (
    name, mapping, used_on
)
VALUES (
    :name, :mapping, :used_on
)
ON CONFLICT (name) DO UPDATE SET
    mapping = :mapping, used_on = :used_on
