//! What the assessment found for each member, kept beside the members so that lists and reminders assess nobody. Derived
//! data: made by the office, never recorded for undo; triggers call a row due as soon as its member changes.

mod list;
mod piece_mark;

use milaf_domain::piece::PieceStanding;
use milaf_domain::{
    CategoryCode, Clock, Date, DossierState, MemberId, PieceKind, PieceOwner, geography::CommuneCode,
};
use rusqlite::{Row, TransactionBehavior, named_params};

use crate::code::{Coded, coded};
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::register::Register;
use crate::write::Write;

#[cfg(test)]
pub(crate) use list::statements;
pub use list::{Order, Trouble, ids, order};

/// What the next date is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum NextKind {
    /// A piece runs out.
    Piece,
    /// A payment or return is due.
    Payment,
    /// Somebody's rights change.
    Rights,
}

coded! {
    NextKind { Piece = "piece", Payment = "payment", Rights = "rights", }
}

/// A piece asked of a member, as a mark on the strip.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PieceMark {
    /// Its kind.
    pub kind: PieceKind,
    /// Whose.
    pub owner: PieceOwner,
    /// How it stood when assessed.
    pub standing: PieceStanding,
    /// Whether the dossier waits for it.
    pub required: bool,
    /// Last day it is good for.
    pub valid_until: Option<Date>,
}

/// What was found for a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// On which day; none: not assessed yet.
    pub assessed_on: Option<Date>,
    /// The day on which it changes by itself; none: it is due now.
    pub review_on: Option<Date>,
    /// Required fields that are empty or faulty.
    pub faults: u32,
    /// Required pieces that are not there or of no use.
    pub missing: u32,
    /// Required pieces that run out within the notice.
    pub expiring: u32,
    /// Required pieces that have run out.
    pub expired: u32,
    /// The earliest end of a required piece that is still good.
    pub expires_on: Option<Date>,
    /// The next date that matters, and what it is about.
    pub next: Option<(Date, NextKind)>,
    /// The next payment or return.
    pub payment_on: Option<Date>,
    /// The next change of a dependant's rights.
    pub rights_on: Option<Date>,
    /// The pieces asked, in the order of the rule book.
    pub pieces: Vec<PieceMark>,
}

impl Standing {
    /// Whether nothing required is missing, run out or faulty.
    pub fn is_whole(&self) -> bool {
        self.faults == 0 && self.missing == 0 && self.expired == 0
    }
}

/// A standing with the numbers by which its member is found besides those of the search index: folded, without spaces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whose.
    pub member: MemberId,
    /// What was found.
    pub standing: Standing,
    /// ICE, tax numbers, dossier number, …
    pub keys: Vec<String>,
    /// What runs out.
    pub clocks: Vec<Clock>,
}

/// How many members stand how; the bin is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// All of them.
    pub all: u64,
    /// Those in the bin.
    pub binned: u64,
    /// By the state of the dossier, in the order of its life; `None`: no dossier yet.
    pub states: Vec<(Option<DossierState>, u64)>,
    /// By category, `None`: none known.
    pub categories: Vec<(Option<CategoryCode>, u64)>,
    /// By commune, `None`: none known.
    pub communes: Vec<(Option<CommuneCode>, u64)>,
    /// With a required field empty or faulty.
    pub faulty: u64,
    /// With a required piece missing.
    pub missing: u64,
    /// With one that runs out within the notice.
    pub expiring: u64,
    /// With one that ran out.
    pub expired: u64,
    /// With one that runs out up to the day asked about.
    pub expiring_by: u64,
    /// Whose standing waits to be made or reviewed, the bin included.
    pub due: u64,
}

/// A member's standing; `None` when there is no such member.
///
/// # Errors
/// [`Error::DamagedRow`].
pub fn find(reader: &Reader, member: MemberId) -> Result<Option<Standing>> {
    reader.first(include_str!("find.sql"), [member.0], read)
}

/// Members whose standing is due on a day, those that changed first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_due(reader: &Reader, today: Date, count: u64) -> Result<Vec<MemberId>> {
    let params =
        named_params! { ":today": today.to_string(), ":count": i64::try_from(count).unwrap_or(i64::MAX) };
    reader.rows(include_str!("list_due.sql"), params, |row| Ok(MemberId(row.get(0)?)))
}

/// How many these are.
///
/// # Errors
/// When the register cannot be read.
pub fn count_due(reader: &Reader, today: Date) -> Result<u64> {
    let count: Option<i64> =
        reader.value(include_str!("count_due.sql"), named_params! { ":today": today.to_string() })?;
    Ok(count.unwrap_or(0).max(0) as u64)
}

/// Whether a member's standing is due on a day; no for nobody.
///
/// # Errors
/// When the register cannot be read.
pub fn is_due(reader: &Reader, member: MemberId, today: Date) -> Result<bool> {
    let params = named_params! { ":today": today.to_string(), ":member": member.0 };
    Ok(reader.value(include_str!("is_due.sql"), params)?.unwrap_or(false))
}

/// What all standings were made with, as the office wrote it.
///
/// # Errors
/// When the register cannot be read.
pub fn basis(reader: &Reader) -> Result<Option<String>> {
    reader.value(include_str!("basis.sql"), [])
}

/// Writes a standing within an operation.
///
/// # Errors
/// When the register cannot be written.
pub fn put(tx: &mut Write<'_>, kept: &Kept) -> Result<()> {
    keep(tx, kept)
}

/// How many members there are, in the register or in its bin.
///
/// # Errors
/// When the register cannot be read.
pub fn count_all(reader: &Reader, binned: bool) -> Result<u64> {
    let count: Option<i64> =
        reader.value(include_str!("count_all.sql"), named_params! { ":binned": binned })?;
    Ok(count.unwrap_or(0).max(0) as u64)
}

/// How many members stand how; `by`: up to which day a piece that runs out counts as such.
///
/// # Errors
/// [`Error::DamagedRow`] for a state that is none.
pub fn counts(reader: &Reader, by: Date, today: Date) -> Result<Counts> {
    let grouped = |sql| -> Result<Vec<(Option<String>, u64)>> {
        reader.rows(sql, [], |row| {
            let word: String = row.get(0)?;
            Ok((Some(word).filter(|w| !w.is_empty()), row.get::<_, i64>(1)?.max(0) as u64))
        })
    };
    let states = reader.rows(include_str!("count_states.sql"), [], |row| {
        let rank: i64 = row.get(0)?;
        let at = usize::try_from(rank).ok().and_then(|rank| rank.checked_sub(1));
        Ok((at.and_then(|at| DossierState::ALL.get(at).copied()), row.get::<_, i64>(1)?.max(0) as u64))
    })?;
    Ok(Counts {
        all: count_all(reader, false)?,
        binned: count_all(reader, true)?,
        states,
        categories: grouped(include_str!("count_categories.sql"))?
            .into_iter()
            .map(|(code, n)| (code.map(CategoryCode), n))
            .collect(),
        communes: grouped(include_str!("count_communes.sql"))?
            .into_iter()
            .map(|(code, n)| (code.map(CommuneCode), n))
            .collect(),
        faulty: list::count(reader, &Trouble::Faults)?,
        missing: list::count(reader, &Trouble::Missing)?,
        expiring: list::count(reader, &Trouble::Expiring)?,
        expired: list::count(reader, &Trouble::Expired)?,
        expiring_by: list::count(reader, &Trouble::ExpiringBy(by))?,
        due: count_due(reader, today)?,
    })
}

impl Register {
    /// Writes standings that `make` finds, beside the journal: what is derived is nobody's work. `make` sees the state that
    /// is written to. Answers how many were written.
    ///
    /// # Errors
    /// `make`'s own, or the store's: [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn keep_standings<E: From<Error>>(
        &self,
        make: impl FnOnce(&Reader) -> std::result::Result<Vec<Kept>, E>,
    ) -> std::result::Result<usize, E> {
        self.derive(|reader| {
            let kept = make(reader)?;
            kept.iter().try_for_each(|one| keep(reader, one))?;
            Ok(kept.len())
        })
    }

    /// Calls every standing due and notes what they will be made with.
    ///
    /// # Errors
    /// As [`Register::keep_standings`].
    pub fn review_all(&self, basis: &str) -> Result<()> {
        self.derive(|reader| {
            run(reader, include_str!("all_due.sql"), [])?;
            run(reader, include_str!("put_basis.sql"), named_params! { ":basis": basis })
        })
    }

    /// Writes derived data alone, in one transaction and without an entry in the journal.
    pub(crate) fn derive<T, E: From<Error>>(
        &self,
        write: impl FnOnce(&Reader) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        self.beside_the_journal(|reader| {
            let transaction =
                rusqlite::Transaction::new_unchecked(reader.connection(), TransactionBehavior::Immediate)
                    .map_err(Error::from)?;
            let answer = write(reader)?;
            transaction.commit().map_err(Error::from)?;
            Ok(answer)
        })
    }
}

fn run(reader: &Reader, sql: &str, params: impl rusqlite::Params) -> Result<()> {
    reader.connection().prepare_cached(sql)?.execute(params)?;
    Ok(())
}

fn keep(reader: &Reader, kept: &Kept) -> Result<()> {
    let Kept { member, standing, keys, clocks } = kept;
    let day = |date: Option<Date>| date.map(|d| d.to_string());
    let review_on = day(standing.review_on).unwrap_or_else(|| NOW.to_owned());
    run(
        reader,
        include_str!("put.sql"),
        named_params! {
            ":member": member.0, ":review_on": review_on, ":assessed_on": day(standing.assessed_on),
            ":faults": standing.faults, ":missing": standing.missing, ":expiring": standing.expiring,
            ":expired": standing.expired, ":expires_on": day(standing.expires_on),
            ":next_on": day(standing.next.map(|n| n.0)), ":next_kind": standing.next.map(|n| n.1.code()),
            ":payment_on": day(standing.payment_on), ":rights_on": day(standing.rights_on),
            ":pieces": piece_mark::write(&standing.pieces),
        },
    )?;
    let held: Vec<String> =
        reader.rows(include_str!("list_keys.sql"), named_params! { ":member": member.0 }, |row| {
            Ok(row.get(0)?)
        })?;
    let mut wanted = keys.clone();
    wanted.sort_unstable();
    wanted.dedup();
    if held != wanted {
        run(reader, include_str!("drop_keys.sql"), named_params! { ":member": member.0 })?;
        for key in wanted {
            run(reader, include_str!("put_key.sql"), named_params! { ":key": key, ":member": member.0 })?;
        }
    }
    crate::clock::keep(reader, *member, clocks)
}

/// Before every day: due.
const NOW: &str = "0000-00-00";

fn read(row: &Row<'_>) -> Result<Standing> {
    let columns = Columns::new(row, "standing", "member_id")?;
    let review_on = columns
        .map("review_on", |text| if text == NOW { Some(None) } else { text.parse().ok().map(Some) })?;
    let next_kind: Option<NextKind> = columns.map("next_kind", Coded::from_code)?;
    Ok(Standing {
        assessed_on: columns.parse("assessed_on")?,
        review_on: review_on.flatten(),
        faults: columns.get("faults")?,
        missing: columns.get("missing")?,
        expiring: columns.get("expiring")?,
        expired: columns.get("expired")?,
        expires_on: columns.parse("expires_on")?,
        next: columns.parse("next_on")?.zip(next_kind),
        payment_on: columns.parse("payment_on")?,
        rights_on: columns.parse("rights_on")?,
        pieces: columns.map("pieces", piece_mark::read)?.unwrap_or_default(),
    })
}

#[cfg(test)]
mod tests;
