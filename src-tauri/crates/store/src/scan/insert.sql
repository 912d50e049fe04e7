INSERT INTO scan (member_id, file, media_type, bytes, sha256, added_on, derived_from, recipe)
VALUES (:member, :file, :media_type, :bytes, :sha256, :added_on, :derived_from, :recipe)
