-- What the assessment found for each member, so that lists and reminders read it without assessing anybody. Derived: neither
-- recorded for undo nor part of the journal. A row is due when the day it was good for has come, or when its member changed.
CREATE TABLE standing (
    member_id   INTEGER PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    binned      INTEGER NOT NULL CHECK (binned IN (0, 1)),
    review_on   TEXT NOT NULL DEFAULT '0000-00-00' CHECK (review_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    assessed_on TEXT CHECK (assessed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    faults      INTEGER NOT NULL DEFAULT 0,
    missing     INTEGER NOT NULL DEFAULT 0,
    expiring    INTEGER NOT NULL DEFAULT 0,
    expired     INTEGER NOT NULL DEFAULT 0,
    expires_on  TEXT CHECK (expires_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    next_on     TEXT CHECK (next_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    next_kind   TEXT CHECK (next_kind IN ('piece', 'payment', 'rights')),
    pieces      TEXT NOT NULL DEFAULT '',
    CHECK ((next_on IS NULL) = (next_kind IS NULL))
) STRICT;
CREATE INDEX standing_review ON standing (review_on);
CREATE INDEX standing_faults ON standing (binned, faults) WHERE faults > 0;
CREATE INDEX standing_missing ON standing (binned, missing) WHERE missing > 0;
CREATE INDEX standing_expiring ON standing (binned, expiring) WHERE expiring > 0;
CREATE INDEX standing_expired ON standing (binned, expired) WHERE expired > 0;
CREATE INDEX standing_expires ON standing (binned, expires_on) WHERE expires_on IS NOT NULL;
CREATE INDEX standing_next ON standing (binned, next_on);
CREATE INDEX standing_lacking ON standing (binned, missing, faults);

-- Numbers by which a member is found beside those of the search index: ICE, tax numbers, the dossier's, a list number
-- without its leading zeros.
CREATE TABLE standing_key (
    key       TEXT NOT NULL,
    member_id INTEGER NOT NULL,
    PRIMARY KEY (key, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX standing_key_of_member ON standing_key (member_id);

-- What all standings were made with besides the members: rule book, liaison texts, notice of expiry.
CREATE TABLE standing_basis (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    basis TEXT NOT NULL
) STRICT;

INSERT INTO standing (member_id, binned) SELECT id, binned FROM member;

CREATE TRIGGER standing_of_new_member AFTER INSERT ON member BEGIN
    INSERT INTO standing (member_id, binned) VALUES (new.id, new.binned);
END;

CREATE TRIGGER standing_of_changed_member AFTER UPDATE ON member BEGIN
    UPDATE standing SET review_on = '0000-00-00', binned = new.binned WHERE member_id = new.id;
END;

CREATE TRIGGER standing_of_gone_member AFTER DELETE ON member BEGIN
    DELETE FROM standing_key WHERE member_id = old.id;
    DELETE FROM standing WHERE member_id = old.id;
END;
