INSERT INTO doubt (member_id, field, code, value, reason, accepted_on)
VALUES (:member, :field, :code, :value, :reason, :accepted_on)
ON CONFLICT (member_id, field, code) DO UPDATE SET
    value = excluded.value, reason = excluded.reason, accepted_on = excluded.accepted_on
