SELECT DISTINCT into_id FROM merged_member WHERE number = :number ORDER BY into_id
