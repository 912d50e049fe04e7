SELECT member_id, erased_on FROM erased ORDER BY member_id
