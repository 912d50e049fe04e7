INSERT INTO liaison_fact (
    position, category, text, document, from_on, to_on
)
VALUES (
    :position, :category, :text, :document, :from, :to
)
ON CONFLICT (position) DO UPDATE SET
    category = :category, text = :text, document = :document, from_on = :from, to_on = :to
