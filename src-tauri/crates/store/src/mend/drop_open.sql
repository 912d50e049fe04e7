DELETE FROM mend WHERE member_id = :member AND answer_id IN (
    SELECT id FROM answer WHERE transmission_id = :transmission
) AND mended_on IS NULL
