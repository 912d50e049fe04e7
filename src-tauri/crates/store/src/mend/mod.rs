//! What rejects ask to mend: one row for each reason of a member's reject, open until the field changes or somebody says
//! that it is mended.

use milaf_domain::{AnswerId, Date, MemberId, MendId, TransmissionId};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mend {
    /// Its key, once stored.
    pub id: Option<MendId>,
    /// Whose.
    pub member: MemberId,
    /// The answer that asks for it.
    pub answer: AnswerId,
    /// Code of the reason.
    pub reason: String,
    /// What is to be mended, as the reason names it.
    pub field: String,
    /// How it was when the reject came.
    pub was: String,
    /// When the reject was written down.
    pub asked_on: Date,
    /// When it was mended; none: it waits.
    pub mended_on: Option<Date>,
}

/// Asks for something to be mended.
///
/// # Errors
/// When the register cannot be written.
pub fn insert(tx: &mut Write<'_>, mend: &Mend) -> Result<MendId> {
    tx.concerns(mend.member);
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":member": mend.member.0, ":answer": mend.answer.0, ":reason": mend.reason, ":field": mend.field,
            ":was": mend.was, ":asked_on": mend.asked_on.to_string(),
        },
    )?;
    Ok(MendId(tx.last_key()))
}

/// What waits to be mended of a member.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn list_open_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Mend>> {
    reader.rows(include_str!("list_open_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// Everything that was asked to be mended of a member, the earliest first.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Mend>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// A window of what waits, the longest first.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn list_open(reader: &Reader, offset: u64, count: u64) -> Result<Vec<Mend>> {
    let bounded = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let page = named_params! { ":offset": bounded(offset), ":count": bounded(count) };
    reader.rows(include_str!("list_open.sql"), page, read)
}

/// How much waits.
///
/// # Errors
/// When the register cannot be read.
pub fn count_open(reader: &Reader) -> Result<u64> {
    Ok(reader.value::<i64>(include_str!("count_open.sql"), [])?.unwrap_or(0).unsigned_abs())
}

/// One of them.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn find(reader: &Reader, id: MendId) -> Result<Option<Mend>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// Notes that it was mended.
///
/// # Errors
/// [`Error::NotFound`].
pub fn settle(tx: &mut Write<'_>, id: MendId, on: Date) -> Result<()> {
    let mend = find(tx, id)?.ok_or(Error::NotFound(Kind::Member))?;
    tx.concerns(mend.member);
    tx.execute(include_str!("settle.sql"), named_params! { ":id": id.0, ":on": on.to_string() })?;
    Ok(())
}

/// Drops what waits of a member because of answers about a transmission: the CNSS answered otherwise since.
///
/// # Errors
/// When the register cannot be written.
pub fn drop_open(tx: &mut Write<'_>, member: MemberId, transmission: TransmissionId) -> Result<()> {
    let params = named_params! { ":member": member.0, ":transmission": transmission.0 };
    tx.execute(include_str!("drop_open.sql"), params)?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Mend> {
    let columns = Columns::new(row, "mend", "id")?;
    Ok(Mend {
        id: Some(MendId(columns.key())),
        member: MemberId(columns.get("member_id")?),
        answer: AnswerId(columns.get("answer_id")?),
        reason: columns.get("reason")?,
        field: columns.get("field")?,
        was: columns.get("was")?,
        asked_on: columns.sure("asked_on", columns.parse("asked_on")?)?,
        mended_on: columns.parse("mended_on")?,
    })
}
