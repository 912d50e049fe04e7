//! Doubts about a member's values that a person accepted with a reason. One holds for the value it was accepted for: a
//! changed value is doubted anew.

use milaf_domain::{Date, MemberId};
use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::reader::Reader;
use crate::write::Write;

/// An accepted doubt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// Path of the field in the member's form: `mobile`, `dependant.3.last-ar`.
    pub field: String,
    /// Code of the doubt: `phone-not-mobile`.
    pub code: String,
    /// The value that was doubted.
    pub value: String,
    /// Why it is right all the same.
    pub reason: String,
    /// When it was accepted.
    pub accepted_on: Date,
}

/// The doubts accepted for a member.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Doubt>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, |row| {
        let on: String = row.get("accepted_on")?;
        let damaged = |_| Error::DamagedRow { table: "doubt", row: member.0, column: "accepted_on" };
        Ok(Doubt {
            field: row.get("field")?,
            code: row.get("code")?,
            value: row.get("value")?,
            reason: row.get("reason")?,
            accepted_on: on.parse().map_err(damaged)?,
        })
    })
}

/// Writes an acceptance down, over one of the same field and doubt.
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when the member does not exist.
pub fn put(tx: &mut Write<'_>, member: MemberId, doubt: &Doubt) -> Result<()> {
    tx.concerns(member);
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":member": member.0, ":field": doubt.field, ":code": doubt.code, ":value": doubt.value,
            ":reason": doubt.reason, ":accepted_on": doubt.accepted_on.to_string(),
        },
    )?;
    Ok(())
}
