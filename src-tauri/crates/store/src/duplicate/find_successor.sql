SELECT into_id FROM merged_member WHERE member_id = :member
