-- A case that was studied: the answer given, and the rows of the rule book it rests on.
ALTER TABLE note ADD COLUMN answer TEXT NOT NULL DEFAULT '';
ALTER TABLE note ADD COLUMN rules TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(rules));

-- Doubts about a member's values that a person accepted, each with the value it was about and the reason given.
CREATE TABLE doubt (
    member_id   INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    field       TEXT NOT NULL,
    code        TEXT NOT NULL,
    value       TEXT NOT NULL,
    reason      TEXT NOT NULL,
    accepted_on TEXT NOT NULL CHECK (accepted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (member_id, field, code)
) STRICT, WITHOUT ROWID;
