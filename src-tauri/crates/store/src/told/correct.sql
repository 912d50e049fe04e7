UPDATE told SET fields = :fields WHERE member_id = :member AND transmission_id = :transmission
