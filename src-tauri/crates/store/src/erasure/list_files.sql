SELECT file FROM scan_file WHERE member_id = ?1
