//! Members left out of a transmission with their faults: kept, so that the next one does not forget them.

use milaf_domain::{MemberId, TransmissionId};
use rusqlite::{Row, named_params};

use crate::error::Result;
use crate::reader::Reader;
use crate::write::Write;

/// A member who waits for the next transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parked {
    /// Who.
    pub member: MemberId,
    /// Left out of which transmission.
    pub transmission: TransmissionId,
    /// Why: `incomplete`, `rejected` or `unmarked`.
    pub cause: String,
}

/// Those who wait.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader) -> Result<Vec<Parked>> {
    reader.rows(include_str!("list.sql"), [], read)
}

/// Leaves a member out of a transmission.
///
/// # Errors
/// [`crate::Error::Refused`] for a cause that is none.
pub fn put(tx: &mut Write<'_>, parked: &Parked) -> Result<()> {
    tx.concerns(parked.member);
    tx.execute(
        include_str!("put.sql"),
        named_params! {
            ":member": parked.member.0, ":transmission": parked.transmission.0, ":cause": parked.cause,
        },
    )?;
    Ok(())
}

/// The member waits no more.
///
/// # Errors
/// When the register cannot be written.
pub fn delete(tx: &mut Write<'_>, member: MemberId) -> Result<()> {
    if tx.execute(include_str!("delete.sql"), named_params! { ":member": member.0 })? > 0 {
        tx.concerns(member);
    }
    Ok(())
}

/// Nobody waits because of this transmission any more: it was cancelled.
///
/// # Errors
/// When the register cannot be written.
pub fn delete_in(tx: &mut Write<'_>, transmission: TransmissionId) -> Result<()> {
    tx.execute(include_str!("delete_in.sql"), named_params! { ":transmission": transmission.0 })?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Parked> {
    Ok(Parked {
        member: MemberId(row.get("member_id")?),
        transmission: TransmissionId(row.get("transmission_id")?),
        cause: row.get("cause")?,
    })
}
