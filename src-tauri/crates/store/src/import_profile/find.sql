SELECT 0 AS key, name, mapping, used_on FROM import_profile WHERE name = :name
