INSERT INTO membership (
    member_id, position, from_on, to_on, body, number, body_name_ar, body_name_latin
)
VALUES (
    :member, :position, :from, :to, :body, :number, :body_name_ar, :body_name_latin
)
ON CONFLICT (member_id, position) DO UPDATE SET
    from_on = :from, to_on = :to, body = :body, number = :number, body_name_ar = :body_name_ar,
    body_name_latin = :body_name_latin
