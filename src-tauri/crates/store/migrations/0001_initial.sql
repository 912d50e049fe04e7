-- The association whose register this is.
CREATE TABLE association (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    name_ar       TEXT NOT NULL,
    name_latin    TEXT NOT NULL,
    city_ar       TEXT NOT NULL,
    city_latin    TEXT NOT NULL,
    address_ar    TEXT NOT NULL,
    address_latin TEXT NOT NULL,
    phone         TEXT NOT NULL,
    email         TEXT NOT NULL,
    cndp_number   TEXT NOT NULL
) STRICT;

CREATE TABLE bureau_term (
    position    INTEGER PRIMARY KEY,
    office      TEXT NOT NULL CHECK (office IN ('president', 'secretary', 'treasurer')),
    last_ar     TEXT NOT NULL,
    last_latin  TEXT NOT NULL,
    first_ar    TEXT NOT NULL,
    first_latin TEXT NOT NULL,
    sex         TEXT CHECK (sex IN ('male', 'female')),
    from_on     TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on       TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

CREATE TABLE agency (
    position   INTEGER PRIMARY KEY,
    code       TEXT NOT NULL,
    name_ar    TEXT NOT NULL,
    name_latin TEXT NOT NULL,
    city_ar    TEXT NOT NULL,
    city_latin TEXT NOT NULL
) STRICT;

CREATE TABLE liaison_fact (
    position INTEGER PRIMARY KEY,
    category TEXT NOT NULL,
    text     TEXT NOT NULL,
    document TEXT NOT NULL,
    from_on  TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on    TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- What travels with the register, as JSON by name.
CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- The signing seed: neither shown, nor exported, nor undone.
CREATE TABLE secret (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- People. The last block of columns is derived from the whole person at each write, for lists.
CREATE TABLE member (
    id                    INTEGER PRIMARY KEY AUTOINCREMENT,
    number                TEXT,
    last_ar               TEXT NOT NULL,
    last_latin            TEXT NOT NULL,
    first_ar              TEXT NOT NULL,
    first_latin           TEXT NOT NULL,
    sex                   TEXT CHECK (sex IN ('male', 'female')),
    birth                 TEXT CHECK (birth GLOB '[0-9][0-9][0-9][0-9]*'),
    birth_place_ar        TEXT NOT NULL,
    birth_place_latin     TEXT NOT NULL,
    moroccan              INTEGER CHECK (moroccan IN (0, 1)),
    nationality_ar        TEXT,
    nationality_latin     TEXT,
    identity_kind         TEXT CHECK (identity_kind IN ('cin', 'residence-card')),
    identity_number       TEXT,
    cnss                  TEXT,
    mobile                TEXT,
    email                 TEXT,
    rib                   TEXT,
    other_cover           INTEGER CHECK (other_cover IN (0, 1)),
    first_month           TEXT CHECK (first_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    unpaid                TEXT NOT NULL CHECK (json_valid(unpaid)),
    amnesty_first_payment TEXT CHECK (amnesty_first_payment GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    note                  TEXT NOT NULL,
    binned_at             TEXT,
    changed_at            TEXT NOT NULL,
    changed_in            INTEGER NOT NULL,

    binned                INTEGER NOT NULL CHECK (binned IN (0, 1)),
    state                 TEXT CHECK (state IN ('draft', 'complete', 'ready', 'transmitted', 'accepted',
                              'accepted-with-corrections', 'rejected', 'corrected')),
    state_rank            INTEGER NOT NULL,
    category              TEXT NOT NULL,
    commune               TEXT NOT NULL,
    known_to_cnss         INTEGER NOT NULL CHECK (known_to_cnss IN (0, 1)),
    sort_fr               BLOB NOT NULL,
    sort_ar               BLOB NOT NULL,
    number_key            TEXT NOT NULL,
    CHECK ((identity_kind IS NULL) = (identity_number IS NULL))
) STRICT;

-- One index per order of the list; each also holds what filters look at, so that no filter reads a person's row.
CREATE INDEX member_by_name_fr ON member (binned, sort_fr, state_rank, category, commune, known_to_cnss);
CREATE INDEX member_by_name_ar ON member (binned, sort_ar, state_rank, category, commune, known_to_cnss);
CREATE INDEX member_by_number ON member (binned, number_key, state_rank, category, commune, known_to_cnss);
CREATE INDEX member_by_state_fr ON member (binned, state_rank, sort_fr, category, commune, known_to_cnss);
CREATE INDEX member_by_state_ar ON member (binned, state_rank, sort_ar, category, commune, known_to_cnss);
CREATE INDEX member_by_change ON member (binned, changed_in, state_rank, category, commune, known_to_cnss);
CREATE INDEX member_by_identity ON member (identity_number) WHERE identity_number IS NOT NULL;
CREATE INDEX member_by_cnss ON member (cnss) WHERE cnss IS NOT NULL;
CREATE INDEX member_by_list_number ON member (number) WHERE number IS NOT NULL;

-- How many members there are of each sort, so that a total is never counted row by row.
CREATE TABLE member_count (
    binned        INTEGER NOT NULL,
    state_rank    INTEGER NOT NULL,
    category      TEXT NOT NULL,
    known_to_cnss INTEGER NOT NULL,
    n             INTEGER NOT NULL,
    PRIMARY KEY (binned, state_rank, category, known_to_cnss)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER member_counted_in AFTER INSERT ON member BEGIN
    INSERT INTO member_count (binned, state_rank, category, known_to_cnss, n)
    VALUES (new.binned, new.state_rank, new.category, new.known_to_cnss, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER member_counted_out AFTER DELETE ON member BEGIN
    UPDATE member_count SET n = n - 1
    WHERE binned = old.binned AND state_rank = old.state_rank AND category = old.category
        AND known_to_cnss = old.known_to_cnss;
END;

CREATE TRIGGER member_counted_over AFTER UPDATE ON member
WHEN old.binned <> new.binned OR old.state_rank <> new.state_rank OR old.category <> new.category
    OR old.known_to_cnss <> new.known_to_cnss
BEGIN
    UPDATE member_count SET n = n - 1
    WHERE binned = old.binned AND state_rank = old.state_rank AND category = old.category
        AND known_to_cnss = old.known_to_cnss;
    INSERT INTO member_count (binned, state_rank, category, known_to_cnss, n)
    VALUES (new.binned, new.state_rank, new.category, new.known_to_cnss, 1)
    ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- Folded text of a person: what search looks at. `starts` is a JSON list: the whole name in either order and script, with
-- and without its article.
CREATE TABLE member_search (
    member_id INTEGER PRIMARY KEY REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    starts    TEXT NOT NULL CHECK (json_valid(starts)),
    words     TEXT NOT NULL,
    keys      TEXT NOT NULL
) STRICT;

-- The index proper: beginnings of names in order, words, fragments of numbers. No positions of words are kept
-- (`detail = none`): they are looked for as prefixes, never as phrases.
CREATE TABLE member_start (
    start     TEXT NOT NULL,
    member_id INTEGER NOT NULL,
    PRIMARY KEY (start, member_id)
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE member_words USING fts5 (
    words, keys, content = 'member_search', content_rowid = 'member_id',
    tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3', detail = none, columnsize = 0
);
CREATE VIRTUAL TABLE member_fragments USING fts5 (
    keys, content = 'member_search', content_rowid = 'member_id', tokenize = 'trigram', columnsize = 0
);

-- What the index lacks, and what it still holds of a former text. It is brought up to date at the end of an operation, many
-- members at once, because each savepoint would otherwise write a piece of it. Both are empty between operations.
CREATE TABLE member_unindexed (member_id INTEGER PRIMARY KEY) STRICT;
CREATE TABLE member_outdated (
    member_id INTEGER PRIMARY KEY,
    starts    TEXT NOT NULL,
    words     TEXT NOT NULL,
    keys      TEXT NOT NULL
) STRICT;

CREATE TRIGGER member_search_in AFTER INSERT ON member_search BEGIN
    INSERT INTO member_unindexed (member_id) VALUES (new.member_id);
END;

CREATE TRIGGER member_search_out AFTER DELETE ON member_search
WHEN NOT EXISTS (SELECT 1 FROM member_unindexed WHERE member_id = old.member_id)
BEGIN
    INSERT INTO member_outdated (member_id, starts, words, keys)
    VALUES (old.member_id, old.starts, old.words, old.keys);
END;

CREATE TRIGGER member_search_out_unindexed AFTER DELETE ON member_search
WHEN EXISTS (SELECT 1 FROM member_unindexed WHERE member_id = old.member_id)
BEGIN
    DELETE FROM member_unindexed WHERE member_id = old.member_id;
END;

CREATE TRIGGER member_search_over AFTER UPDATE ON member_search
WHEN NOT EXISTS (SELECT 1 FROM member_unindexed WHERE member_id = old.member_id)
BEGIN
    INSERT INTO member_outdated (member_id, starts, words, keys)
    VALUES (old.member_id, old.starts, old.words, old.keys);
    INSERT INTO member_unindexed (member_id) VALUES (new.member_id);
END;

-- A person's situation, each kind of fact a list of periods in the order written.
CREATE TABLE category_held (
    member_id        INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position         INTEGER NOT NULL,
    from_on          TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on            TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    category         TEXT NOT NULL,
    sub_category     TEXT,
    launch_cohort    INTEGER NOT NULL CHECK (launch_cohort IN (0, 1)),
    practising_since TEXT CHECK (practising_since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    profit           INTEGER,
    owns_vehicle     INTEGER CHECK (owns_vehicle IN (0, 1)),
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    member_id        INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position         INTEGER NOT NULL,
    from_on          TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on            TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    label_ar         TEXT NOT NULL,
    label_latin      TEXT NOT NULL,
    class            TEXT,
    tax_number       TEXT,
    professional_tax TEXT,
    trade_register   TEXT,
    ice              TEXT,
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

-- Amounts in centimes. `activity` is the position of the activity it belongs to.
CREATE TABLE turnover (
    member_id   INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position    INTEGER NOT NULL,
    activity    INTEGER NOT NULL,
    year        INTEGER NOT NULL,
    amount      INTEGER NOT NULL,
    one_client  INTEGER,
    declared_on TEXT CHECK (declared_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE household (
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL,
    from_on   TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on     TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    status    TEXT NOT NULL CHECK (status IN ('single', 'married', 'divorced', 'widowed')),
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE address (
    member_id    INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    from_on      TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on        TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    place        TEXT NOT NULL CHECK (place IN ('home', 'work')),
    street_ar    TEXT NOT NULL,
    street_latin TEXT NOT NULL,
    commune      TEXT,
    city_ar      TEXT NOT NULL,
    city_latin   TEXT NOT NULL,
    postal_code  TEXT,
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE membership (
    member_id       INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    from_on         TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on           TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    body            TEXT NOT NULL CHECK (body IN ('association', 'chamber')),
    number          TEXT NOT NULL,
    body_name_ar    TEXT NOT NULL,
    body_name_latin TEXT NOT NULL,
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE stage (
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position  INTEGER NOT NULL,
    stage     TEXT NOT NULL CHECK (stage IN ('return-filed', 'request-made', 'number-received', 'family-declared',
                  'first-payment', 'cover-open', 'yearly-proofs')),
    reached_on TEXT NOT NULL CHECK (reached_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    proof     TEXT NOT NULL,
    PRIMARY KEY (member_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE dependant (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id        INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position         INTEGER NOT NULL,
    relation         TEXT NOT NULL CHECK (relation IN ('spouse', 'child')),
    last_ar          TEXT NOT NULL,
    last_latin       TEXT NOT NULL,
    first_ar         TEXT NOT NULL,
    first_latin      TEXT NOT NULL,
    birth            TEXT CHECK (birth GLOB '[0-9][0-9][0-9][0-9]*'),
    sex              TEXT CHECK (sex IN ('male', 'female')),
    cin              TEXT,
    cnss             TEXT,
    from_on          TEXT CHECK (from_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    to_on            TEXT CHECK (to_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    own_cover        INTEGER CHECK (own_cover IN (0, 1)),
    school_years     TEXT NOT NULL CHECK (json_valid(school_years)),
    married          INTEGER CHECK (married IN (0, 1)),
    disability_proof INTEGER NOT NULL CHECK (disability_proof IN (0, 1)),
    died_on          TEXT CHECK (died_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX dependant_of_member ON dependant (member_id, position);

-- A scan's row; its bytes are a file of that name in `scans/`.
CREATE TABLE scan (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    file       TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes      INTEGER NOT NULL,
    sha256     BLOB NOT NULL,
    added_on   TEXT NOT NULL CHECK (added_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX scan_of_member ON scan (member_id);

-- Which file is whose, even after a scan's row was undone: an erasure finds every file of a person.
CREATE TABLE scan_file (
    file      TEXT PRIMARY KEY,
    member_id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX scan_file_of_member ON scan_file (member_id);

CREATE TABLE piece (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id    INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    position     INTEGER NOT NULL,
    kind         TEXT NOT NULL,
    dependant_id INTEGER REFERENCES dependant (id) DEFERRABLE INITIALLY DEFERRED,
    state        TEXT NOT NULL CHECK (state IN ('missing', 'received', 'illegible', 'wrong-person', 'verified')),
    form         TEXT CHECK (form IN ('copy', 'certified-copy', 'original-seen')),
    received_on  TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    issued_on    TEXT CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    valid_until  TEXT CHECK (valid_until GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    returned_on  TEXT CHECK (returned_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    scan_id      INTEGER REFERENCES scan (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX piece_of_member ON piece (member_id, position);
CREATE INDEX piece_of_dependant ON piece (dependant_id) WHERE dependant_id IS NOT NULL;
CREATE INDEX piece_of_scan ON piece (scan_id) WHERE scan_id IS NOT NULL;

CREATE TABLE dossier (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    year      INTEGER,
    serial    INTEGER,
    state     TEXT NOT NULL CHECK (state IN ('draft', 'complete', 'ready', 'transmitted', 'accepted',
                  'accepted-with-corrections', 'rejected', 'corrected')),
    since     TEXT NOT NULL CHECK (since GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    CHECK ((year IS NULL) = (serial IS NULL))
) STRICT;
CREATE INDEX dossier_of_member ON dossier (member_id);
CREATE UNIQUE INDEX dossier_number ON dossier (year, serial) WHERE year IS NOT NULL;
CREATE INDEX dossier_in_state ON dossier (state);

CREATE TABLE transmission (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    year          INTEGER NOT NULL,
    serial        INTEGER NOT NULL,
    kind          TEXT NOT NULL CHECK (kind IN ('full-list', 'changes', 'chosen')),
    agency        TEXT NOT NULL,
    on_behalf     INTEGER NOT NULL CHECK (on_behalf IN (0, 1)),
    state         TEXT NOT NULL CHECK (state IN ('closed', 'received', 'cancelled')),
    closed_on     TEXT NOT NULL CHECK (closed_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    rules         TEXT NOT NULL,
    seal          BLOB NOT NULL,
    signer        BLOB NOT NULL,
    receipt       TEXT NOT NULL,
    received_on   TEXT CHECK (received_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cancelled_on  TEXT CHECK (cancelled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cancelled_why TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX transmission_number ON transmission (year, serial);

-- `member_id` and `dossier_id` become empty when the person is erased; the number and the hash stay.
CREATE TABLE transmission_line (
    transmission_id INTEGER NOT NULL REFERENCES transmission (id) DEFERRABLE INITIALLY DEFERRED,
    position        INTEGER NOT NULL,
    dossier_id      INTEGER,
    member_id       INTEGER,
    year            INTEGER NOT NULL,
    serial          INTEGER NOT NULL,
    sha256          BLOB NOT NULL,
    PRIMARY KEY (transmission_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX transmission_line_of_member ON transmission_line (member_id) WHERE member_id IS NOT NULL;

CREATE TABLE attestation (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    year      INTEGER NOT NULL,
    serial    INTEGER NOT NULL,
    member_id INTEGER,
    issued_on TEXT NOT NULL CHECK (issued_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    language  TEXT NOT NULL CHECK (language IN ('ar', 'fr', 'both')),
    sha256    BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX attestation_number ON attestation (year, serial);
CREATE INDEX attestation_of_member ON attestation (member_id) WHERE member_id IS NOT NULL;

CREATE TABLE import_profile (
    name    TEXT PRIMARY KEY,
    mapping TEXT NOT NULL CHECK (json_valid(mapping)),
    used_on TEXT NOT NULL CHECK (used_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT, WITHOUT ROWID;

-- Notes, and questions that somebody still has to answer.
CREATE TABLE note (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    kind       TEXT NOT NULL CHECK (kind IN ('note', 'question')),
    text       TEXT NOT NULL,
    written_on TEXT NOT NULL CHECK (written_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    due_on     TEXT CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    settled_on TEXT CHECK (settled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX note_of_member ON note (member_id);
CREATE INDEX note_open ON note (due_on) WHERE settled_on IS NULL;

-- The last number issued of each kind and year. Never undone: a number is never used again.
CREATE TABLE counter (
    name TEXT NOT NULL CHECK (name IN ('dossier', 'transmission', 'attestation')),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, year)
) STRICT, WITHOUT ROWID;

-- A chain: `digest` is over salt and payload, `chain` over the previous row and this one without its payload.
CREATE TABLE journal (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    at        TEXT NOT NULL,
    who       TEXT NOT NULL,
    operation TEXT NOT NULL,
    undoes    INTEGER REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    payload   BLOB,
    salt      BLOB,
    digest    BLOB NOT NULL CHECK (length(digest) = 32),
    chain     BLOB NOT NULL CHECK (length(chain) = 32),
    status    TEXT NOT NULL CHECK (status IN ('final', 'done', 'undone')),
    erased_on TEXT CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
CREATE INDEX journal_to_undo ON journal (id) WHERE status = 'done' AND undoes IS NULL;
CREATE INDEX journal_to_redo ON journal (id) WHERE status = 'done' AND undoes IS NOT NULL;
CREATE INDEX journal_undone ON journal (id) WHERE status = 'undone';

CREATE TABLE journal_member (
    member_id  INTEGER NOT NULL,
    journal_id INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (member_id, journal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX journal_member_of_entry ON journal_member (journal_id);

CREATE TABLE undo_image (
    journal_id INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
    part       INTEGER NOT NULL,
    image      BLOB NOT NULL,
    PRIMARY KEY (journal_id, part)
) STRICT;

-- Replayed after an older backup is restored.
CREATE TABLE erased (
    member_id  INTEGER PRIMARY KEY,
    erased_on  TEXT NOT NULL CHECK (erased_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    journal_id INTEGER NOT NULL
) STRICT;
