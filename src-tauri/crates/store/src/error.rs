//! What can go wrong with a register. No text of a person stands in an error: rows are named by their keys.

use std::io;

use milaf_domain::{MemberId, ScanId};

use crate::change::Kind;
use crate::journal::JournalId;

/// Result of the store's functions.
pub type Result<T> = std::result::Result<T, Error>;

/// Why something could not be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder holds no register.
    #[error("no register here")]
    NoRegister,
    /// The folder already holds something.
    #[error("the folder is not empty")]
    AlreadyThere,
    /// Another program has the register open.
    #[error("open in another program")]
    Locked,
    /// The folder lies on a network share, where locks and syncs cannot be relied on.
    #[error("on a network share ({file_system})")]
    NetworkShare {
        /// As the system names it: `cifs`, `nfs4`, …
        file_system: String,
    },
    /// The key file cannot be read, nor its former version.
    #[error("the key file is damaged")]
    KeysDamaged,
    /// No slot opens with this passphrase; the register itself may be whole.
    #[error("wrong passphrase")]
    WrongPassphrase,
    /// The recovery code is well written but not this register's.
    #[error("wrong recovery code")]
    WrongRecoveryCode,
    /// The recovery code has a typing error.
    #[error("the recovery code has a typing error")]
    RecoveryCodeShape,
    /// The operator has no slot.
    #[error("no such operator")]
    NoSuchOperator,
    /// The database is damaged: a page's seal or a structure is broken.
    #[error("the register is damaged")]
    Damaged,
    /// A stored value cannot be read back.
    #[error("row {row} of {table} cannot be read: {column}")]
    DamagedRow {
        /// Table.
        table: &'static str,
        /// Key of the row, or of the member it belongs to.
        row: i64,
        /// Column.
        column: &'static str,
    },
    /// Written by a later version of the program.
    #[error("written by a newer version: {found} > {known}")]
    Newer {
        /// Schema version of the file.
        found: i64,
        /// Highest schema version known here.
        known: i64,
    },
    /// The program was built without SQLCipher: it refuses to write in the clear.
    #[error("built without encryption")]
    NoCipher,
    /// The register was opened to read only.
    #[error("opened to read only")]
    ReadOnly,
    /// The disk is full; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// Another connection kept the register busy too long.
    #[error("the register is busy")]
    Busy,
    /// No such row.
    #[error("no such {0:?}")]
    NotFound(Kind),
    /// A value is outside what the register can hold.
    #[error("a value is refused: {rule}")]
    Refused {
        /// The rule broken, as SQLite names it: column or check, never a value.
        rule: String,
    },
    /// Nothing to undo or to redo.
    #[error("nothing to undo")]
    NothingToUndo,
    /// The entry cannot be undone: it issued a number or erased a person, or its images are gone.
    #[error("entry {} cannot be undone", .0.0)]
    NotUndoable(JournalId),
    /// A row has changed since: undoing would lose the later change.
    #[error("changed since: {kind:?}")]
    ChangedSince {
        /// What changed.
        kind: Kind,
        /// Whose, where it is a member's.
        member: Option<MemberId>,
    },
    /// Something written later stands on what would be taken away.
    #[error("still used by something written later")]
    StillUsed,
    /// The journal's chain breaks at this entry.
    #[error("the journal is broken at entry {}", .0.0)]
    ChainBroken(JournalId),
    /// The scan's file is gone.
    #[error("the file of scan {} is missing", .0.0)]
    ScanMissing(ScanId),
    /// The scan's file was cut, lengthened or changed.
    #[error("the file of scan {} was changed", .0.0)]
    ScanChanged(ScanId),
    /// A file or folder could not be read or written.
    #[error("file: {0}")]
    Io(#[source] io::Error),
    /// Any other answer of the database.
    #[error("database: {0}")]
    Database(#[source] rusqlite::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Error {
        match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::DiskFull,
            io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
            _ => Error::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Error {
        use rusqlite::ErrorCode as Code;
        match error.sqlite_error_code() {
            Some(Code::DatabaseCorrupt | Code::NotADatabase) => Error::Damaged,
            Some(Code::DiskFull) => Error::DiskFull,
            Some(Code::ReadOnly) => Error::ReadOnly,
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Error::Busy,
            Some(Code::ConstraintViolation) => constraint(error),
            _ => Error::Database(error),
        }
    }
}

/// SQLite's extended code of a broken reference.
const FOREIGN_KEY: i32 = 787;

fn constraint(error: rusqlite::Error) -> Error {
    match &error {
        rusqlite::Error::SqliteFailure(code, _) if code.extended_code == FOREIGN_KEY => Error::StillUsed,
        rusqlite::Error::SqliteFailure(_, Some(rule)) => Error::Refused { rule: rule.clone() },
        _ => Error::Database(error),
    }
}
