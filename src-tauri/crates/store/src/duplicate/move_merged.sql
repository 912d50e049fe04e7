UPDATE merged_member SET into_id = :into WHERE into_id = :member
