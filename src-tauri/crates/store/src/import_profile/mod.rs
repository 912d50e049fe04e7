//! Saved ways of reading a list: which column is which, as JSON whose shape the office knows.

use milaf_domain::Date;
use rusqlite::{Row, named_params};

use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// A saved mapping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportProfile {
    /// Its name, unique.
    pub name: String,
    /// JSON.
    pub mapping: String,
    /// When it was last used.
    pub used_on: Date,
}

/// Profiles, the last used first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader) -> Result<Vec<ImportProfile>> {
    reader.rows(include_str!("list.sql"), [], read)
}

/// The profile of a name.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, name: &str) -> Result<Option<ImportProfile>> {
    reader.first(include_str!("find.sql"), named_params! { ":name": name }, read)
}

/// Writes a profile over the one of its name.
///
/// # Errors
/// [`crate::Error::Refused`] when the mapping is not JSON.
pub fn put(tx: &mut Write<'_>, profile: &ImportProfile) -> Result<()> {
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":name": profile.name, ":mapping": profile.mapping, ":used_on": profile.used_on.to_string(),
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<ImportProfile> {
    let columns = Columns::new(row, "import_profile", "key")?;
    Ok(ImportProfile {
        name: columns.get("name")?,
        mapping: columns.get("mapping")?,
        used_on: columns.sure("used_on", columns.parse("used_on")?)?,
    })
}
