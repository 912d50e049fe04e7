//! Attestations of membership that were issued.

use milaf_domain::{AttestationId, Date, MemberId, PaperLanguage};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// An attestation as issued.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attestation {
    /// Its key, once stored.
    pub id: Option<AttestationId>,
    /// Year of its number.
    pub year: i16,
    /// Running number within the year.
    pub serial: u32,
    /// For whom; empty once erased.
    pub member: Option<MemberId>,
    /// Its date.
    pub issued_on: Date,
    /// In which language.
    pub language: PaperLanguage,
    /// SHA-256 of the paper.
    pub sha256: [u8; 32],
}

/// The attestation of a number.
///
/// # Errors
/// When the register cannot be read.
pub fn find_by_number(reader: &Reader, year: i16, serial: u32) -> Result<Option<Attestation>> {
    reader.first(include_str!("find_by_number.sql"), named_params! { ":year": year, ":serial": serial }, read)
}

/// The attestations of a member, the latest last.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Attestation>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// Records an attestation.
///
/// # Errors
/// [`crate::Error::Refused`] when its number is another's.
pub fn insert(tx: &mut Write<'_>, attestation: &Attestation) -> Result<AttestationId> {
    if let Some(member) = attestation.member {
        tx.concerns(member);
    }
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":year": attestation.year, ":serial": attestation.serial, ":member": attestation.member.map(|m| m.0),
            ":issued_on": attestation.issued_on.to_string(), ":language": attestation.language.code(),
            ":sha256": attestation.sha256,
        },
    )?;
    Ok(AttestationId(tx.last_key()))
}

fn read(row: &Row<'_>) -> Result<Attestation> {
    let columns = Columns::new(row, "attestation", "id")?;
    Ok(Attestation {
        id: Some(AttestationId(columns.key())),
        year: columns.get("year")?,
        serial: columns.get("serial")?,
        member: columns.get::<Option<i64>>("member_id")?.map(MemberId),
        issued_on: columns.sure("issued_on", columns.parse("issued_on")?)?,
        language: columns.sure("language", columns.map("language", Coded::from_code)?)?,
        sha256: columns.get("sha256")?,
    })
}
