//! Settings that travel with the register: JSON by name, whose shape the office knows.

use rusqlite::named_params;

use crate::error::Result;
use crate::reader::Reader;
use crate::write::Write;

/// A setting's JSON.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, name: &str) -> Result<Option<String>> {
    reader.value(include_str!("find.sql"), named_params! { ":name": name })
}

/// Writes a setting.
///
/// # Errors
/// [`crate::Error::Refused`] when `value` is not JSON.
pub fn put(tx: &mut Write<'_>, name: &str, value: &str) -> Result<()> {
    tx.execute(include_str!("put.sql"), named_params! { ":name": name, ":value": value })?;
    Ok(())
}
