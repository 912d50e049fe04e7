//! Opening one encrypted connection, in phases: key, encryption there, file readable, its settings.

use std::path::Path;

use rusqlite::{Connection, OpenFlags};

use crate::error::{Error, Result};
use crate::key::Key;

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Makes the file.
    Create,
    /// Reads and writes.
    Write,
    /// Reads.
    Read,
}

/// Statements kept prepared: more than the store has.
const STATEMENTS: usize = 256;
const BUSY: std::time::Duration = std::time::Duration::from_secs(5);

/// Opens the database with its key.
///
/// # Errors
/// [`Error::NoCipher`] when the build lacks SQLCipher; [`Error::Damaged`] when the file does not open with the key, which
/// a slot has proved right before.
pub(crate) fn open(path: &Path, key: &Key, role: Role) -> Result<Connection> {
    let mode = match role {
        Role::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Role::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Role::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection = Connection::open_with_flags(path, mode | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.pragma_update(None, "key", key.as_pragma().as_str())?;
    connection.pragma_update(None, "cipher_log_level", "NONE")?;
    refuse_plain(&connection)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.busy_timeout(BUSY)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    if role != Role::Read {
        connection.pragma_update(None, "journal_mode", "WAL")?;
    }
    connection.execute_batch(include_str!("settings.sql"))?;
    Ok(connection)
}

/// A build without SQLCipher would write in the clear: it must not write at all.
fn refuse_plain(connection: &Connection) -> Result<()> {
    let version = connection.pragma_query_value(None, "cipher_version", |row| row.get::<_, String>(0));
    match version {
        Ok(version) if !version.is_empty() => Ok(()),
        _ => Err(Error::NoCipher),
    }
}
