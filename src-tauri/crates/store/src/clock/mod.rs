//! What runs out for members, and what was noted of it: registered letters, declared changes. The clocks themselves are
//! derived with the standing; see [`crate::standing`].

use milaf_domain::{
    ChangeKind, Clock, ClockKind, Date, DeclaredChange, DependantId, MemberId, RegisteredLetter,
    RegisteredLetterId, ScanId,
};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Which clocks to list, by their day; the bin is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockQuery {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Of one kind; none: of all.
    pub kind: Option<ClockKind>,
    /// Rows to skip.
    pub offset: u64,
    /// Rows to read.
    pub count: u64,
}

/// How many clocks of a kind run out, and how many of them have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub struct ClockCount {
    /// The kind.
    pub kind: ClockKind,
    /// All of them.
    pub all: u64,
    /// Those whose day went by.
    pub late: u64,
}

/// A window of the clocks, the earliest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, query: &ClockQuery) -> Result<Vec<(MemberId, Clock)>> {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let (from, to) = (query.from.to_string(), query.to.to_string());
    let (offset, count) = (whole(query.offset), whole(query.count));
    match query.kind {
        None => {
            let params = named_params! { ":from": from, ":to": to, ":offset": offset, ":count": count };
            reader.rows(include_str!("list.sql"), params, read)
        }
        Some(kind) => {
            let params = named_params! {
                ":kind": kind.code(), ":from": from, ":to": to, ":offset": offset, ":count": count,
            };
            reader.rows(include_str!("list_of_kind.sql"), params, read)
        }
    }
}

/// The clocks of a member, the earliest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Clock>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, |row| {
        Ok(read(row)?.1)
    })
}

/// How many clocks of each kind run out between two days; kinds without any are left out.
///
/// # Errors
/// When the register cannot be read.
pub fn counts(reader: &Reader, from: Date, to: Date, today: Date) -> Result<Vec<ClockCount>> {
    let (from, to, today) = (from.to_string(), to.to_string(), today.to_string());
    let of = |kind: ClockKind| {
        let params = named_params! { ":kind": kind.code(), ":from": from, ":to": to, ":today": today };
        let count = |row: &Row<'_>, at| -> Result<u64> { Ok(row.get::<_, i64>(at)?.unsigned_abs()) };
        reader.first(include_str!("count.sql"), params, |row| {
            Ok(ClockCount { kind, all: count(row, 0)?, late: count(row, 1)? })
        })
    };
    let counts: Vec<Option<ClockCount>> = ClockKind::ALL.into_iter().map(of).collect::<Result<_>>()?;
    Ok(counts.into_iter().flatten().filter(|count| count.all > 0).collect())
}

/// Replaces the clocks of a member, where they are not those that stand.
pub(crate) fn keep(reader: &Reader, member: MemberId, clocks: &[Clock]) -> Result<()> {
    let mut wanted = clocks.to_vec();
    wanted.sort_by_key(|clock| clock.due_on);
    if list_of_member(reader, member)? == wanted {
        return Ok(());
    }
    let run = |sql: &str, params: &[(&str, &dyn rusqlite::ToSql)]| -> Result<()> {
        reader.connection().prepare_cached(sql)?.execute(params)?;
        Ok(())
    };
    run(include_str!("drop.sql"), named_params! { ":member": member.0 })?;
    for (position, clock) in (0_i64..).zip(&wanted) {
        run(
            include_str!("put.sql"),
            named_params! {
                ":member": member.0, ":position": position, ":kind": clock.kind.code(),
                ":due_on": clock.due_on.to_string(), ":since": clock.since.map(|d| d.to_string()),
                ":about": clock.about, ":dependant": clock.dependant.map(|d| d.0), ":months": clock.months,
                ":doubtful": clock.doubtful,
            },
        )?;
    }
    Ok(())
}

/// The registered letters to a member, the latest last.
///
/// # Errors
/// When the register cannot be read.
pub fn list_letters(reader: &Reader, member: MemberId) -> Result<Vec<RegisteredLetter>> {
    reader.rows(include_str!("list_letters.sql"), named_params! { ":member": member.0 }, |row| {
        let columns = Columns::new(row, "registered_letter", "id")?;
        Ok(RegisteredLetter {
            id: Some(RegisteredLetterId(columns.key())),
            member: MemberId(columns.get("member_id")?),
            sent_on: columns.sure("sent_on", columns.parse("sent_on")?)?,
            number: columns.get("number")?,
            scan: columns.get::<Option<i64>>("scan_id")?.map(ScanId),
            answered_on: columns.parse("answered_on")?,
        })
    })
}

/// Writes a registered letter down, or over the one that stands.
///
/// # Errors
/// [`Error::NotFound`] when nobody has its key; [`Error::Refused`] without a number or with an answer before it was sent.
pub fn put_letter(tx: &mut Write<'_>, letter: &RegisteredLetter) -> Result<RegisteredLetterId> {
    tx.concerns(letter.member);
    let sql = match letter.id {
        None => include_str!("insert_letter.sql"),
        Some(_) => include_str!("update_letter.sql"),
    };
    let written = tx.execute(
        sql,
        named_params! {
            ":id": letter.id.map(|id| id.0), ":member": letter.member.0, ":sent_on": letter.sent_on.to_string(),
            ":number": letter.number, ":scan": letter.scan.map(|s| s.0),
            ":answered_on": letter.answered_on.map(|d| d.to_string()),
        },
    )?;
    match letter.id {
        None => Ok(RegisteredLetterId(tx.last_key())),
        Some(_) if written == 0 => Err(Error::NotFound(Kind::Clock)),
        Some(id) => Ok(id),
    }
}

/// The changes of a member that were declared.
///
/// # Errors
/// When the register cannot be read.
pub fn list_declared(reader: &Reader, member: MemberId) -> Result<Vec<DeclaredChange>> {
    reader.rows(include_str!("list_declared.sql"), named_params! { ":member": member.0 }, |row| {
        let columns = Columns::new(row, "declared_change", "member_id")?;
        Ok(DeclaredChange {
            kind: columns.sure("kind", columns.map("kind", ChangeKind::from_code)?)?,
            happened_on: columns.sure("happened_on", columns.parse("happened_on")?)?,
            declared_on: columns.sure("declared_on", columns.parse("declared_on")?)?,
            proof: columns.get("proof")?,
        })
    })
}

/// Notes a change as declared, over a former note of the same.
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when the member does not exist.
pub fn put_declared(tx: &mut Write<'_>, member: MemberId, change: &DeclaredChange) -> Result<()> {
    tx.concerns(member);
    tx.execute(
        include_str!("put_declared.sql"),
        named_params! {
            ":member": member.0, ":kind": change.kind.code(), ":happened_on": change.happened_on.to_string(),
            ":declared_on": change.declared_on.to_string(), ":proof": change.proof,
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<(MemberId, Clock)> {
    let columns = Columns::new(row, "clock", "member_id")?;
    let clock = Clock {
        kind: columns.sure("kind", columns.map("kind", ClockKind::from_code)?)?,
        due_on: columns.sure("due_on", columns.parse("due_on")?)?,
        since: columns.parse("since")?,
        about: columns.get("about")?,
        dependant: columns.get::<Option<i64>>("dependant_id")?.map(DependantId),
        months: columns.get("months")?,
        doubtful: columns.get("doubtful")?,
    };
    Ok((MemberId(columns.key()), clock))
}

#[cfg(test)]
mod tests;
