//! How lists going out are laid out: JSON by code, whose shape the office knows. The working list is not among them: the
//! program brings it.

use rusqlite::named_params;

use crate::error::Result;
use crate::reader::Reader;
use crate::write::Write;

/// Every profile kept: code and JSON, by code.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader) -> Result<Vec<(String, String)>> {
    reader.rows(include_str!("list.sql"), [], |row| Ok((row.get("code")?, row.get("profile")?)))
}

/// A profile's JSON.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, code: &str) -> Result<Option<String>> {
    reader.value(include_str!("find.sql"), named_params! { ":code": code })
}

/// Writes a profile over the one of its code.
///
/// # Errors
/// [`crate::Error::Refused`] when it is not JSON.
pub fn put(tx: &mut Write<'_>, code: &str, profile: &str) -> Result<()> {
    tx.execute(include_str!("put.sql"), named_params! { ":code": code, ":profile": profile })?;
    Ok(())
}

/// Takes a profile away; whether there was one.
///
/// # Errors
/// When the register cannot be written.
pub fn delete(tx: &mut Write<'_>, code: &str) -> Result<bool> {
    Ok(tx.execute(include_str!("delete.sql"), named_params! { ":code": code })? > 0)
}
