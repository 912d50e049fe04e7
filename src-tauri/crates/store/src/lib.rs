//! The encrypted register: opening, migrations, reading, the journal and undo.
