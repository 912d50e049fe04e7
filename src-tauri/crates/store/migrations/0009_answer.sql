-- What a row of a transmission tells. `sha256` is that of the dossier's file, or of the row where no file went along.
ALTER TABLE transmission_line ADD COLUMN kind TEXT NOT NULL DEFAULT 'addition'
    CHECK (kind IN ('addition', 'change', 'removal', 'unchanged'));
-- Whether the dossier was mended after a reject when it left: how it waits should the transmission come to nothing.
ALTER TABLE transmission_line ADD COLUMN mended INTEGER NOT NULL DEFAULT 0 CHECK (mended IN (0, 1));

-- What each transmission told the CNSS about a member, where it told something new. What the CNSS holds is the row that
-- `stands`; a former one stands again when the later is cancelled or refused.
CREATE TABLE told (
    member_id       INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    transmission_id INTEGER NOT NULL REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    told_on         TEXT NOT NULL CHECK (told_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    removal         TEXT CHECK (removal IN ('ceased-activity', 'left-category', 'left-association', 'death', 'moved',
                        'other-scheme', 'error')),
    fields          TEXT NOT NULL CHECK (json_valid(fields)),
    state           TEXT NOT NULL CHECK (state IN ('stands', 'former', 'refused', 'cancelled')),
    PRIMARY KEY (member_id, transmission_id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX told_stands ON told (member_id) WHERE state = 'stands';
CREATE INDEX told_in ON told (transmission_id);

-- Whether a member differs from what stands as told. Derived: neither recorded for undo nor part of the journal. A mark is
-- due when the day it was good for has come, or when its member, or what was told, changed.
CREATE TABLE told_mark (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    due_on    TEXT NOT NULL DEFAULT '0000-00-00' CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    verdict   TEXT CHECK (verdict IN ('change', 'removal'))
) STRICT;
CREATE INDEX told_mark_due ON told_mark (due_on);
CREATE INDEX told_mark_verdict ON told_mark (verdict) WHERE verdict IS NOT NULL;

CREATE TRIGGER told_mark_of_told AFTER INSERT ON told BEGIN
    INSERT INTO told_mark (member_id) VALUES (new.member_id)
    ON CONFLICT DO UPDATE SET due_on = '0000-00-00';
END;
CREATE TRIGGER told_mark_of_retold AFTER UPDATE ON told BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER told_mark_of_untold AFTER DELETE ON told BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = old.member_id;
END;
CREATE TRIGGER told_mark_of_changed_member AFTER UPDATE ON member BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = new.id;
END;
CREATE TRIGGER told_mark_of_gone_member AFTER DELETE ON member BEGIN
    DELETE FROM told_mark WHERE member_id = old.id;
END;

-- Members to be struck off, as noted by the secretary.
CREATE TABLE removal (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    reason    TEXT NOT NULL CHECK (reason IN ('ceased-activity', 'left-category', 'left-association', 'death', 'moved',
                  'other-scheme', 'error')),
    since_on  TEXT CHECK (since_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    note      TEXT NOT NULL
) STRICT;
CREATE TRIGGER told_mark_of_removal AFTER INSERT ON removal BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER told_mark_of_changed_removal AFTER UPDATE ON removal BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER told_mark_of_dropped_removal AFTER DELETE ON removal BEGIN
    UPDATE told_mark SET due_on = '0000-00-00' WHERE member_id = old.member_id;
END;

-- Members left out of a transmission with their faults: they wait for the next one.
CREATE TABLE parked (
    member_id       INTEGER PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    transmission_id INTEGER NOT NULL REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    cause           TEXT NOT NULL CHECK (cause IN ('incomplete', 'rejected', 'unmarked'))
) STRICT;
CREATE INDEX parked_in ON parked (transmission_id);

-- The stamped counter-copy of a slip; its bytes are a file of that name in `scans/`.
CREATE TABLE counter_copy (
    transmission_id INTEGER PRIMARY KEY REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    file            TEXT NOT NULL,
    bytes           INTEGER NOT NULL,
    sha256          BLOB NOT NULL CHECK (length(sha256) = 32),
    added_on        TEXT NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- Answers of the CNSS.
CREATE TABLE answer (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    transmission_id INTEGER NOT NULL REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    source          TEXT NOT NULL CHECK (source IN ('file', 'pasted', 'typed')),
    file            TEXT NOT NULL,
    noted_on        TEXT NOT NULL CHECK (noted_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX answer_to ON answer (transmission_id);

-- What was answered about a row of a transmission: `line` is its place there. The latest answer about a row `stands`.
-- `member_id` and `dossier_id` become empty when the person is erased, and what was written about them with it.
CREATE TABLE answer_line (
    answer_id       INTEGER NOT NULL REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    transmission_id INTEGER NOT NULL REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    line            INTEGER NOT NULL,
    member_id       INTEGER,
    dossier_id      INTEGER,
    outcome         TEXT NOT NULL CHECK (outcome IN ('accepted', 'accepted-with-corrections', 'rejected', 'not-taken')),
    registration    TEXT NOT NULL,
    reasons         TEXT NOT NULL CHECK (json_valid(reasons)),
    corrections     TEXT NOT NULL CHECK (json_valid(corrections)),
    remark          TEXT NOT NULL,
    attempt         INTEGER NOT NULL,
    stands          INTEGER NOT NULL CHECK (stands IN (0, 1)),
    PRIMARY KEY (answer_id, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX answer_line_stands ON answer_line (transmission_id, line) WHERE stands = 1;
CREATE INDEX answer_line_of_member ON answer_line (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX answer_line_outcome ON answer_line (outcome, transmission_id) WHERE stands = 1;

-- What a reject asks to mend: a field of the member's form or a piece, as it was when the reject came. Mended when it
-- changes, or when somebody says so.
CREATE TABLE mend (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    answer_id INTEGER NOT NULL REFERENCES answer (id) DEFERRABLE INITIALLY DEFERRED,
    reason    TEXT NOT NULL,
    field     TEXT NOT NULL,
    was       TEXT NOT NULL,
    asked_on  TEXT NOT NULL CHECK (asked_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    mended_on TEXT CHECK (mended_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX mend_of_member ON mend (member_id);
CREATE INDEX mend_of_answer ON mend (answer_id);
CREATE INDEX mend_open ON mend (asked_on, id) WHERE mended_on IS NULL;

-- How lists going out are laid out, besides the working list that the program brings.
CREATE TABLE export_profile (
    code    TEXT PRIMARY KEY,
    profile TEXT NOT NULL CHECK (json_valid(profile))
) STRICT, WITHOUT ROWID;
