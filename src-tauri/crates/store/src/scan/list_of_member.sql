SELECT id, member_id, file, media_type, bytes, sha256, added_on, derived_from, recipe FROM scan WHERE member_id = :member ORDER BY id
