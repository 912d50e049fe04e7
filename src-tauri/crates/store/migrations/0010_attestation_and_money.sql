-- Attestations are refused too, under the same numbers; a copy says what the first print said.
ALTER TABLE attestation ADD COLUMN refusal TEXT CHECK (refusal IN ('unknown-person', 'not-yet-member', 'membership-ended',
    'identity-differs', 'other-trade', 'other'));
ALTER TABLE attestation ADD COLUMN said TEXT NOT NULL DEFAULT '' CHECK (refusal IS NOT NULL OR said = '');
ALTER TABLE attestation ADD COLUMN content TEXT NOT NULL DEFAULT 'null' CHECK (json_valid(content));
ALTER TABLE attestation ADD COLUMN copies INTEGER NOT NULL DEFAULT 0 CHECK (copies >= 0);

-- Receipts are numbered as well: which numbers there are is told by the program alone.
ALTER TABLE counter RENAME TO former_counter;
CREATE TABLE counter (
    name TEXT NOT NULL CHECK (name GLOB '[a-z]*'),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (name, year)
) STRICT, WITHOUT ROWID;
INSERT INTO counter (name, year, last) SELECT name, year, last FROM former_counter;
DROP TABLE former_counter;

-- The association's own yearly dues. Amounts in centimes.
CREATE TABLE dues_year (
    year   INTEGER PRIMARY KEY CHECK (year BETWEEN 1900 AND 2199),
    amount INTEGER NOT NULL CHECK (amount > 0),
    due_on TEXT NOT NULL CHECK (due_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;

-- `member_id` and `content` become empty when the person is erased; number, amount and day stay.
CREATE TABLE dues_receipt (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    year          INTEGER NOT NULL,
    serial        INTEGER NOT NULL,
    member_id     INTEGER,
    dues_year     INTEGER NOT NULL,
    amount        INTEGER NOT NULL CHECK (amount > 0),
    paid_on       TEXT NOT NULL CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    means         TEXT NOT NULL CHECK (means IN ('cash', 'cheque', 'transfer')),
    reference     TEXT NOT NULL,
    content       TEXT NOT NULL CHECK (json_valid(content)),
    copies        INTEGER NOT NULL DEFAULT 0 CHECK (copies >= 0),
    cancelled_on  TEXT CHECK (cancelled_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    cancelled_why TEXT NOT NULL DEFAULT '',
    CHECK ((cancelled_on IS NULL) = (cancelled_why = ''))
) STRICT;
CREATE UNIQUE INDEX dues_receipt_number ON dues_receipt (year, serial);
CREATE INDEX dues_receipt_of_member ON dues_receipt (member_id) WHERE member_id IS NOT NULL;
CREATE INDEX dues_receipt_of_year ON dues_receipt (dues_year, member_id, amount) WHERE cancelled_on IS NULL;
CREATE INDEX membership_of_body ON membership (body, from_on, to_on);

-- What a member paid to the CNSS as far as the office saw or was told: months, first and last included.
CREATE TABLE contribution_payment (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    member_id  INTEGER NOT NULL REFERENCES member (id) DEFERRABLE INITIALLY DEFERRED,
    from_month TEXT NOT NULL CHECK (from_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    to_month   TEXT NOT NULL CHECK (to_month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]' AND to_month >= from_month),
    amount     INTEGER NOT NULL CHECK (amount > 0),
    paid_on    TEXT CHECK (paid_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reference  TEXT NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('noted', 'imported'))
) STRICT;
CREATE INDEX contribution_payment_of_member ON contribution_payment (member_id, from_month);
