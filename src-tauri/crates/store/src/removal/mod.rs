//! Members to be struck off the list that the CNSS holds, each with the reason that the secretary noted.

use milaf_domain::{Date, MemberId, RemovalReason};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Why somebody is to be struck off.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Removal {
    /// The reason.
    pub reason: RemovalReason,
    /// Since when it holds, where that is known.
    pub since: Option<Date>,
    /// What else was noted.
    pub note: String,
}

/// What was noted about a member.
///
/// # Errors
/// [`crate::Error::DamagedRow`].
pub fn find(reader: &Reader, member: MemberId) -> Result<Option<Removal>> {
    reader.first(include_str!("find.sql"), named_params! { ":member": member.0 }, read)
}

/// Notes why a member is to be struck off, over what was noted before.
///
/// # Errors
/// When the register cannot be written.
pub fn put(tx: &mut Write<'_>, member: MemberId, removal: &Removal) -> Result<()> {
    tx.concerns(member);
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":member": member.0, ":reason": removal.reason.code(),
            ":since_on": removal.since.map(|day| day.to_string()), ":note": removal.note,
        },
    )?;
    Ok(())
}

/// Drops what was noted: the member stays on the list.
///
/// # Errors
/// When the register cannot be written.
pub fn delete(tx: &mut Write<'_>, member: MemberId) -> Result<()> {
    tx.concerns(member);
    tx.execute(include_str!("delete.sql"), named_params! { ":member": member.0 })?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Removal> {
    let columns = Columns::new(row, "removal", "member_id")?;
    Ok(Removal {
        reason: columns.sure("reason", columns.map("reason", Coded::from_code)?)?,
        since: columns.parse("since_on")?,
        note: columns.get("note")?,
    })
}
