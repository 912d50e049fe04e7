//! What the CNSS was told about each member, transmission by transmission, and the marks of those who differ from it
//! since. What was told is never changed but by a correction of the CNSS; it is withdrawn when its transmission is cancelled
//! or its row refused, and what was told before stands again.

use milaf_domain::{Date, MemberId, RemovalReason, TransmissionId};
use rusqlite::{Row, named_params};

use crate::code::{Coded, coded};
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::register::Register;
use crate::write::Write;

/// What became of something that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToldState {
    /// It is what the CNSS holds.
    Stands,
    /// Something was told later.
    Former,
    /// The CNSS refused it or did not take it.
    Refused,
    /// Its transmission was cancelled.
    Cancelled,
}

coded! {
    ToldState { Stands = "stands", Former = "former", Refused = "refused", Cancelled = "cancelled", }
    Verdict { Change = "change", Removal = "removal", }
    RemovalReason {
        CeasedActivity = "ceased-activity",
        LeftCategory = "left-category",
        LeftAssociation = "left-association",
        Death = "death",
        Moved = "moved",
        OtherScheme = "other-scheme",
        Error = "error",
    }
}

/// What one transmission told about a member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// About whom.
    pub member: MemberId,
    /// In which transmission.
    pub transmission: TransmissionId,
    /// On which day.
    pub on: Date,
    /// Why the member was struck off; none: the member was told of.
    pub removal: Option<RemovalReason>,
    /// What was told: JSON whose shape the office knows.
    pub fields: String,
    /// What became of it.
    pub state: ToldState,
}

/// How a member differs from what stands as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// Something told is no more so.
    Change,
    /// The member is to be struck off.
    Removal,
}

/// A mark made anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Whose.
    pub member: MemberId,
    /// The day on which it changes by itself; none: never.
    pub due_on: Option<Date>,
    /// How the member differs; none: not at all.
    pub verdict: Option<Verdict>,
}

/// After every day: a mark that never changes by itself.
const NEVER: &str = "9999-12-31";

/// What the CNSS holds about a member.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn find(reader: &Reader, member: MemberId) -> Result<Option<Told>> {
    reader.first(include_str!("find.sql"), named_params! { ":member": member.0 }, read)
}

/// Everything that was told about a member, the latest first.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Told>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// The members whom the CNSS was told of and who were not struck off.
///
/// # Errors
/// When the register cannot be read.
pub fn list_told(reader: &Reader) -> Result<Vec<MemberId>> {
    reader.rows(include_str!("list_told.sql"), [], |row| Ok(MemberId(row.get(0)?)))
}

/// The members about whom a transmission told something new.
///
/// # Errors
/// When the register cannot be read.
pub fn list_in(reader: &Reader, transmission: TransmissionId) -> Result<Vec<MemberId>> {
    let params = named_params! { ":transmission": transmission.0 };
    reader.rows(include_str!("list_in.sql"), params, |row| Ok(MemberId(row.get(0)?)))
}

/// Writes down what a transmission tells about a member.
///
/// # Errors
/// [`Error::Refused`] when it told something of them already.
pub fn tell(
    tx: &mut Write<'_>,
    member: MemberId,
    transmission: TransmissionId,
    on: Date,
    removal: Option<RemovalReason>,
    fields: &str,
) -> Result<()> {
    tx.concerns(member);
    tx.execute(include_str!("former.sql"), named_params! { ":member": member.0 })?;
    tx.execute(
        include_str!("insert.sql"),
        named_params! {
            ":member": member.0, ":transmission": transmission.0, ":on": on.to_string(),
            ":removal": removal.map(Coded::code), ":fields": fields,
        },
    )?;
    Ok(())
}

/// Takes back what a transmission told about a member, where it told something: what was told before stands again.
///
/// # Errors
/// When the register cannot be written.
pub fn withdraw(
    tx: &mut Write<'_>,
    member: MemberId,
    transmission: TransmissionId,
    state: ToldState,
) -> Result<()> {
    tx.concerns(member);
    tx.execute(
        include_str!("withdraw.sql"),
        named_params! { ":member": member.0, ":transmission": transmission.0, ":state": state.code() },
    )?;
    tx.execute(include_str!("stand_again.sql"), named_params! { ":member": member.0 })?;
    Ok(())
}

/// Makes what a transmission told stand again: the CNSS took it after all. What was told later stays.
///
/// # Errors
/// When the register cannot be written.
pub fn restore(tx: &mut Write<'_>, member: MemberId, transmission: TransmissionId) -> Result<()> {
    let later = |told: &Told| told.transmission > transmission && told.state == ToldState::Stands;
    if list_of_member(tx, member)?.iter().any(later) {
        return Ok(());
    }
    tx.concerns(member);
    tx.execute(include_str!("former.sql"), named_params! { ":member": member.0 })?;
    tx.execute(
        include_str!("withdraw.sql"),
        named_params! { ":member": member.0, ":transmission": transmission.0, ":state": "stands" },
    )?;
    tx.execute(include_str!("stand_again.sql"), named_params! { ":member": member.0 })?;
    Ok(())
}

/// Writes what the CNSS corrected over what was told.
///
/// # Errors
/// [`Error::Refused`] when it is not JSON.
pub fn correct(
    tx: &mut Write<'_>,
    member: MemberId,
    transmission: TransmissionId,
    fields: &str,
) -> Result<()> {
    tx.concerns(member);
    let params = named_params! { ":member": member.0, ":transmission": transmission.0, ":fields": fields };
    tx.execute(include_str!("correct.sql"), params)?;
    Ok(())
}

/// Members whose mark is due on a day.
///
/// # Errors
/// When the register cannot be read.
pub fn list_due(reader: &Reader, today: Date, count: u64) -> Result<Vec<MemberId>> {
    let params =
        named_params! { ":today": today.to_string(), ":count": i64::try_from(count).unwrap_or(i64::MAX) };
    reader.rows(include_str!("list_due.sql"), params, |row| Ok(MemberId(row.get(0)?)))
}

/// Members who differ from what stands as told, changes first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_marked(reader: &Reader) -> Result<Vec<(MemberId, Verdict)>> {
    reader.rows(include_str!("list_marked.sql"), [], |row| {
        let verdict = Coded::from_code(&row.get::<_, String>(1)?);
        Ok((MemberId(row.get(0)?), verdict.ok_or(Error::Damaged)?))
    })
}

/// Writes a mark within an operation.
///
/// # Errors
/// When the register cannot be written.
pub fn put_mark(tx: &mut Write<'_>, mark: Mark) -> Result<()> {
    keep(tx, mark)
}

impl Register {
    /// Writes marks that `make` finds, beside the journal: what is derived is nobody's work. Answers how many.
    ///
    /// # Errors
    /// `make`'s own, or the store's: [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn keep_told_marks<E: From<Error>>(
        &self,
        make: impl FnOnce(&Reader) -> std::result::Result<Vec<Mark>, E>,
    ) -> std::result::Result<usize, E> {
        self.derive(|reader| {
            let marks = make(reader)?;
            marks.iter().try_for_each(|mark| keep(reader, *mark))?;
            Ok(marks.len())
        })
    }
}

fn keep(reader: &Reader, mark: Mark) -> Result<()> {
    let due_on = mark.due_on.map_or_else(|| NEVER.to_owned(), |day| day.to_string());
    let params = named_params! {
        ":member": mark.member.0, ":due_on": due_on, ":verdict": mark.verdict.map(Coded::code),
    };
    reader.connection().prepare_cached(include_str!("put_mark.sql"))?.execute(params)?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Told> {
    let columns = Columns::new(row, "told", "member_id")?;
    Ok(Told {
        member: MemberId(columns.key()),
        transmission: TransmissionId(columns.get("transmission_id")?),
        on: columns.sure("told_on", columns.parse("told_on")?)?,
        removal: columns.map("removal", Coded::from_code)?,
        fields: columns.get("fields")?,
        state: columns.sure("state", columns.map("state", Coded::from_code)?)?,
    })
}

#[cfg(test)]
mod tests;
