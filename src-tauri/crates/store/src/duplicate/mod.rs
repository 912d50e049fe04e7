//! One person written down twice: what people are compared by, the pairs that are none, and the merging of two members.

use milaf_domain::duplicate::Traits;
use milaf_domain::{Date, DossierState, Member, MemberId, MemberNumber, PersonName};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::code::Coded;
use crate::error::{Error, Result};
use crate::member::{self, person_name};
use crate::reader::{Columns, Reader};
use crate::write::Write;
use crate::{dossier, erasure};

/// Tables whose rows are rewritten with their member, or speak of those who are gone.
const REWRITTEN: [&str; 12] = [
    "member",
    "member_search",
    "category_held",
    "activity",
    "turnover",
    "household",
    "address",
    "membership",
    "stage",
    "dependant",
    "piece",
    "merged_member",
];

/// Somebody who was merged into another member.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    /// The key that is gone.
    pub member: MemberId,
    /// Into whom.
    pub into: MemberId,
    /// The list number that is gone.
    pub number: Option<MemberNumber>,
    /// The name under which they stood.
    pub name: PersonName,
    /// When.
    pub on: Date,
}

/// What every member who is not binned is compared by, in the order of their keys.
///
/// # Errors
/// [`Error::DamagedRow`] when something stored cannot be read back.
pub fn list_traits(reader: &Reader) -> Result<Vec<Traits>> {
    let mut all = reader.rows(include_str!("traits.sql"), [], read_traits)?;
    let ices = reader.rows(include_str!("traits_of_activities.sql"), [], |row| {
        Ok((MemberId(row.get(0)?), row.get::<_, String>(1)?))
    })?;
    for (member, ice) in ices {
        if let Ok(at) = all.binary_search_by_key(&Some(member), |traits| traits.id)
            && let Some(traits) = all.get_mut(at)
        {
            traits.ices.push(ice);
        }
    }
    Ok(all)
}

/// The pairs of whom somebody said that they are two people, with the day.
///
/// # Errors
/// When the register cannot be read.
pub fn list_dismissed(reader: &Reader) -> Result<Vec<(MemberId, MemberId, Date)>> {
    reader.rows(include_str!("list_dismissed.sql"), [], |row| {
        let columns = Columns::new(row, "dismissed_pair", "first_id")?;
        let on = columns.sure("dismissed_on", columns.parse("dismissed_on")?)?;
        Ok((MemberId(columns.key()), MemberId(columns.get("second_id")?), on))
    })
}

/// Writes down that two members are two people; the order of the two tells nothing.
///
/// # Errors
/// [`Error::Refused`] for one and the same member; [`Error::StillUsed`] at the end of the operation when one does not exist.
pub fn dismiss(tx: &mut Write<'_>, a: MemberId, b: MemberId, on: Date) -> Result<()> {
    tx.concerns(a);
    tx.concerns(b);
    put_dismissed(tx, a.0, b.0, &on.to_string())
}

/// Takes such a word back; one that was never given is no error.
///
/// # Errors
/// When the register cannot be written.
pub fn recall(tx: &mut Write<'_>, a: MemberId, b: MemberId) -> Result<()> {
    tx.concerns(a);
    tx.concerns(b);
    let pair = named_params! { ":first": a.0.min(b.0), ":second": a.0.max(b.0) };
    tx.execute(include_str!("recall.sql"), pair)?;
    Ok(())
}

fn put_dismissed(tx: &Write<'_>, a: i64, b: i64, on: &str) -> Result<()> {
    let pair = named_params! { ":first": a.min(b), ":second": a.max(b), ":on": on };
    tx.execute(include_str!("dismiss.sql"), pair)?;
    Ok(())
}

/// Those who were merged into a member, the first written down first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_merged(reader: &Reader, member: MemberId) -> Result<Vec<Merged>> {
    reader.rows(include_str!("list_merged.sql"), named_params! { ":member": member.0 }, |row| {
        let columns = Columns::new(row, "merged_member", "member_id")?;
        Ok(Merged {
            member: MemberId(columns.key()),
            into: MemberId(columns.get("into_id")?),
            number: columns.get::<Option<String>>("number")?.map(MemberNumber),
            name: person_name(&columns)?,
            on: columns.sure("merged_on", columns.parse("merged_on")?)?,
        })
    })
}

/// Into whom somebody was merged, where they were.
///
/// # Errors
/// When the register cannot be read.
pub fn find_successor(reader: &Reader, gone: MemberId) -> Result<Option<MemberId>> {
    let successor = reader.value(include_str!("find_successor.sql"), named_params! { ":member": gone.0 })?;
    Ok(successor.map(MemberId))
}

/// Members into whom somebody of this list number was merged.
///
/// # Errors
/// When the register cannot be read.
pub fn list_by_former_number(reader: &Reader, number: &MemberNumber) -> Result<Vec<MemberId>> {
    let params = named_params! { ":number": number.0 };
    reader.rows(include_str!("list_by_former_number.sql"), params, |row| Ok(MemberId(row.get(0)?)))
}

/// Merges `gone` into the member that `survivor` describes as it shall be: whatever names `gone` names the survivor from
/// then on, and a trace says who was merged. Dependants and pieces of both keep their keys. Of several dossiers, numbered
/// ones stay with their numbers; a draft that nobody numbered gives way.
///
/// # Errors
/// [`Error::NotFound`] when one of the two does not exist or they are the same.
pub fn merge(tx: &mut Write<'_>, survivor: &Member, gone: MemberId, on: Date) -> Result<()> {
    let into = survivor.id.filter(|id| *id != gone).ok_or(Error::NotFound(Kind::Member))?;
    for id in [into, gone] {
        member::is_binned(tx, id)?.ok_or(Error::NotFound(Kind::Member))?;
        tx.concerns(id);
    }
    let both = named_params! { ":member": gone.0, ":into": into.0 };
    tx.execute(
        include_str!("put_merged.sql"),
        named_params! {
            ":member": gone.0, ":into": into.0, ":on": on.to_string(),
        },
    )?;
    tx.execute(include_str!("move_merged.sql"), both)?;
    move_dismissed(tx, gone, into)?;
    tx.execute(include_str!("move_dependants.sql"), both)?;
    tx.execute(include_str!("move_pieces.sql"), both)?;
    move_rows(tx, gone, into)?;
    member::update(tx, survivor)?;
    keep_one_draft(tx, into)?;
    dossier::show_state(tx, into)?;
    erasure::remove(tx, &[gone])
}

/// Whoever is not one of the two is not the one they become.
fn move_dismissed(tx: &Write<'_>, gone: MemberId, into: MemberId) -> Result<()> {
    let params = named_params! { ":member": gone.0 };
    let others: Vec<(i64, String)> =
        tx.rows(include_str!("dismissed_of.sql"), params, |row| Ok((row.get(0)?, row.get(1)?)))?;
    tx.execute(include_str!("drop_dismissed.sql"), params)?;
    for (other, on) in others.into_iter().filter(|(other, _)| *other != into.0) {
        put_dismissed(tx, into.0, other, &on)?;
    }
    Ok(())
}

/// Gives every row that names `gone` to `into`, in whatever recorded table it stands. Where the key of a table holds the
/// member, what `into` has there already stays.
fn move_rows(tx: &Write<'_>, gone: MemberId, into: MemberId) -> Result<()> {
    for shape in tx.shapes() {
        let (table, member) = (shape.table, shape.columns.iter().position(|column| column == "member_id"));
        let Some(member) = member.filter(|_| !REWRITTEN.contains(&table)) else { continue };
        let params = named_params! { ":member": gone.0, ":into": into.0 };
        if shape.key.contains(&member) {
            let columns = shape.columns.join(", ");
            let values = columns.replace("member_id", ":into");
            tx.execute(
                &format!(
                    "INSERT OR IGNORE INTO {table} ({columns}) SELECT {values} FROM {table} WHERE member_id = :member"
                ),
                params,
            )?;
            let gone = named_params! { ":member": gone.0 };
            tx.execute(&format!("DELETE FROM {table} WHERE member_id = :member"), gone)?;
        } else {
            tx.execute(&format!("UPDATE {table} SET member_id = :into WHERE member_id = :member"), params)?;
        }
    }
    Ok(())
}

/// Of the dossiers of two who became one, a draft without number goes where a further one stands.
fn keep_one_draft(tx: &Write<'_>, member: MemberId) -> Result<()> {
    let dossiers = dossier::list_of_member(tx, member)?;
    let rank = |state: DossierState| DossierState::ALL.iter().position(|s| *s == state);
    let kept = dossiers.iter().max_by_key(|d| (d.number.is_some(), rank(d.state), std::cmp::Reverse(d.id)));
    let kept = kept.and_then(|dossier| dossier.id);
    for dossier in dossiers.iter().filter(|d| d.number.is_none() && d.id != kept) {
        dossier::delete(tx, dossier)?;
    }
    Ok(())
}

fn read_traits(row: &Row<'_>) -> Result<Traits> {
    let columns = Columns::new(row, "member", "id")?;
    Ok(Traits {
        id: Some(MemberId(columns.key())),
        name: person_name(&columns)?,
        birth: columns.parse("birth")?,
        sex: columns.map("sex", Coded::from_code)?,
        identity: columns.get("identity_number")?,
        cnss: columns.get("cnss")?,
        mobile: columns.get("mobile")?,
        rib: columns.get("rib")?,
        ices: Vec::new(),
    })
}

#[cfg(test)]
mod tests;
