INSERT INTO scan_file (file, member_id) VALUES (:file, :member)
