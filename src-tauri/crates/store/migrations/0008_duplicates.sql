-- Two members of whom somebody said that they are not one person.
CREATE TABLE dismissed_pair (
    first_id     INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    second_id    INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    dismissed_on TEXT NOT NULL CHECK (dismissed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (first_id, second_id),
    CHECK (first_id < second_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX dismissed_pair_of_second ON dismissed_pair (second_id);

-- Who was merged into whom: under which name and number somebody once stood, so that an old paper still finds them.
CREATE TABLE merged_member (
    member_id   INTEGER PRIMARY KEY,
    into_id     INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    number      TEXT,
    last_ar     TEXT NOT NULL,
    last_latin  TEXT NOT NULL,
    first_ar    TEXT NOT NULL,
    first_latin TEXT NOT NULL,
    merged_on   TEXT NOT NULL CHECK (merged_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX merged_member_into ON merged_member (into_id);
CREATE INDEX merged_member_by_number ON merged_member (number) WHERE number IS NOT NULL;
