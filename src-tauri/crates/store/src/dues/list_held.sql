SELECT DISTINCT member_id
FROM membership
WHERE body = 'association' AND (from_on IS NULL OR from_on <= :last) AND (to_on IS NULL OR to_on >= :first)
