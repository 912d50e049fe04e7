-- What was typed and not yet saved, so that it survives a crash of the window. Neither an operation nor part of the journal.
-- A key begins with what it belongs to: `member/12/…`.
CREATE TABLE draft (
    key     TEXT PRIMARY KEY,
    text    TEXT NOT NULL,
    kept_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
