DELETE FROM merged_member WHERE into_id = :member
