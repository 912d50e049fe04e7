INSERT INTO scan (member_id, file, media_type, bytes, sha256, added_on)
VALUES (:member, :file, :media_type, :bytes, :sha256, :added_on)
