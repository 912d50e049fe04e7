INSERT INTO told (
    member_id, transmission_id, told_on, removal, fields, state
)
VALUES (
    :member, :transmission, :on, :removal, :fields, 'stands'
)
