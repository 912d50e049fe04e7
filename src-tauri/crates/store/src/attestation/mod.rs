//! Attestations of membership that were issued, and those refused, in one register under one series of numbers.

use milaf_domain::{AttestationId, Date, MemberId, PaperLanguage, RefusalReason};
use rusqlite::{Row, named_params};

use crate::code::Coded;
use crate::error::Result;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// An attestation as issued or refused.
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
    /// Why it was refused; none: it was issued.
    pub refusal: Option<RefusalReason>,
    /// What was said besides the reason.
    pub said: String,
    /// What the paper said of the person, as JSON; `null` where it was not kept or the person was erased.
    pub content: String,
    /// How often it was printed again.
    pub copies: u32,
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

/// A window of the register, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, offset: u64, count: u64) -> Result<Vec<Attestation>> {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let window = named_params! { ":offset": whole(offset), ":count": whole(count) };
    reader.rows(include_str!("list.sql"), window, read)
}

/// How many numbers were issued.
///
/// # Errors
/// When the register cannot be read.
pub fn total(reader: &Reader) -> Result<u64> {
    let total: Option<i64> = reader.value(include_str!("total.sql"), [])?;
    Ok(total.unwrap_or_default().unsigned_abs())
}

/// Notes that an attestation was printed again.
///
/// # Errors
/// When the register cannot be written.
pub fn note_copy(tx: &mut Write<'_>, id: AttestationId) -> Result<()> {
    tx.execute(include_str!("note_copy.sql"), named_params! { ":id": id.0 })?;
    Ok(())
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
            ":sha256": attestation.sha256, ":refusal": attestation.refusal.map(RefusalReason::code),
            ":said": attestation.said, ":content": attestation.content,
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
        refusal: columns.map("refusal", RefusalReason::from_code)?,
        said: columns.get("said")?,
        content: columns.get("content")?,
        copies: columns.get("copies")?,
    })
}
