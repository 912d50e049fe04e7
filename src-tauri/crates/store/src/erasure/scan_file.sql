DELETE FROM scan_file WHERE member_id = :member
