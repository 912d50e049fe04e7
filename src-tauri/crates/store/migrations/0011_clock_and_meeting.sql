-- A registered letter to somebody who did not come forward; a clock runs from it where the association is the liaison body.
CREATE TABLE registered_letter (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id   INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    sent_on     TEXT NOT NULL CHECK (sent_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number      TEXT NOT NULL CHECK (number <> ''),
    scan_id     INTEGER REFERENCES scan (id) DEFERRABLE INITIALLY DEFERRED,
    answered_on TEXT CHECK (answered_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND answered_on >= sent_on)
) STRICT;
CREATE INDEX registered_letter_of_member ON registered_letter (member_id, sent_on);

-- Changes of a member's situation that were declared to the CNSS. Those not declared follow from the situation itself.
CREATE TABLE declared_change (
    member_id   INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind        TEXT NOT NULL CHECK (kind IN ('category', 'activity', 'household', 'home', 'work', 'spouse', 'child', 'end')),
    happened_on TEXT NOT NULL CHECK (happened_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    declared_on TEXT NOT NULL CHECK (declared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    proof       TEXT NOT NULL,
    PRIMARY KEY (member_id, kind, happened_on)
) STRICT, WITHOUT ROWID;

-- What runs out for each member, and when. Derived with the standing: neither recorded for undo nor part of the journal.
CREATE TABLE clock (
    member_id    INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('registered-letter', 'change', 'waiting', 'certificate', 'age', 'piece',
                     'arrears')),
    due_on       TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    since        TEXT CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    about        TEXT NOT NULL,
    dependant_id INTEGER,
    months       INTEGER NOT NULL CHECK (months >= 0),
    doubtful     INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX clock_by_day ON clock (due_on, member_id, position);
CREATE INDEX clock_by_kind ON clock (kind, due_on, member_id, position);

CREATE TRIGGER clock_of_gone_member AFTER DELETE ON member BEGIN
    DELETE FROM clock WHERE member_id = old.id;
END;

CREATE TRIGGER clock_of_new_letter AFTER INSERT ON registered_letter BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_changed_letter AFTER UPDATE ON registered_letter BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_gone_letter AFTER DELETE ON registered_letter BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = old.member_id;
END;
CREATE TRIGGER clock_of_new_declaration AFTER INSERT ON declared_change BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_changed_declaration AFTER UPDATE ON declared_change BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_gone_declaration AFTER DELETE ON declared_change BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = old.member_id;
END;
CREATE TRIGGER clock_of_new_payment AFTER INSERT ON contribution_payment BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_changed_payment AFTER UPDATE ON contribution_payment BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = new.member_id;
END;
CREATE TRIGGER clock_of_gone_payment AFTER DELETE ON contribution_payment BEGIN
    UPDATE standing SET review_on = '0000-00-00' WHERE member_id = old.member_id;
END;

UPDATE standing SET review_on = '0000-00-00';

-- Information meetings, and the questions asked there: notes of their members.
CREATE TABLE meeting (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    held_on     TEXT NOT NULL CHECK (held_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    starts_at   TEXT NOT NULL CHECK (starts_at = '' OR starts_at GLOB '[0-2][0-9]:[0-5][0-9]'),
    place_ar    TEXT NOT NULL,
    place_latin TEXT NOT NULL,
    topic_ar    TEXT NOT NULL,
    topic_latin TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_by_day ON meeting (held_on);
CREATE TABLE meeting_question (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    note_id    INTEGER NOT NULL REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (meeting_id, note_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_question_of_note ON meeting_question (note_id);
