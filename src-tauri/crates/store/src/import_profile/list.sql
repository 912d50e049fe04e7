SELECT 0 AS key, name, mapping, used_on FROM import_profile ORDER BY used_on DESC, name
