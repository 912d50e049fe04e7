//! Registration dossiers. The state of a member's latest dossier stands beside the member too, for the list.

use milaf_domain::{Dossier, DossierId, DossierNumber, DossierState, MemberId};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::error::{Error, Result};
use crate::member::state_rank;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// One dossier.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: DossierId) -> Result<Option<Dossier>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// The dossier of a number.
///
/// # Errors
/// When the register cannot be read.
pub fn find_by_number(reader: &Reader, number: DossierNumber) -> Result<Option<Dossier>> {
    let params = named_params! { ":year": number.year, ":serial": number.serial };
    reader.first(include_str!("find_by_number.sql"), params, read)
}

/// The dossiers of a member, the latest last.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Dossier>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// The dossiers in a state whose member is not binned, in the order in which they were begun.
///
/// # Errors
/// When the register cannot be read.
pub fn list_in_state(reader: &Reader, state: DossierState) -> Result<Vec<Dossier>> {
    reader.rows(include_str!("list_in_state.sql"), named_params! { ":state": state.code() }, read)
}

/// Begins a dossier.
///
/// # Errors
/// [`Error::Refused`] when its number is another's.
pub fn insert(tx: &mut Write<'_>, dossier: &Dossier) -> Result<DossierId> {
    put(tx, include_str!("insert.sql"), None, dossier)?;
    let id = DossierId(tx.last_key());
    show_state(tx, dossier.member)?;
    Ok(id)
}

/// Writes a dossier over the one that stands.
///
/// # Errors
/// [`Error::NotFound`] when it has no key or nobody has it.
pub fn update(tx: &mut Write<'_>, dossier: &Dossier) -> Result<()> {
    let id = dossier.id.ok_or(Error::NotFound(Kind::Dossier))?;
    if put(tx, include_str!("update.sql"), Some(id), dossier)? == 0 {
        return Err(Error::NotFound(Kind::Dossier));
    }
    show_state(tx, dossier.member)
}

/// Takes a dossier away that nobody numbered.
pub(crate) fn delete(tx: &Write<'_>, dossier: &Dossier) -> Result<()> {
    tx.execute(include_str!("delete.sql"), named_params! { ":id": dossier.id.map(|id| id.0) })?;
    Ok(())
}

fn put(tx: &mut Write<'_>, sql: &str, id: Option<DossierId>, dossier: &Dossier) -> Result<usize> {
    tx.concerns(dossier.member);
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":member": dossier.member.0, ":year": dossier.number.map(|n| n.year),
            ":serial": dossier.number.map(|n| n.serial), ":state": dossier.state.code(),
            ":since": dossier.since.to_string(),
        },
    )
}

/// Writes the state of a member's latest dossier beside the member.
pub(crate) fn show_state(tx: &Write<'_>, member: MemberId) -> Result<()> {
    let state = list_of_member(tx, member)?.last().map(|dossier| dossier.state);
    tx.execute(
        include_str!("show_state.sql"),
        named_params! {
            ":member": member.0, ":state": state.map(DossierState::code), ":rank": state_rank(state),
            ":at": tx.at().to_string(), ":entry": tx.entry().0,
        },
    )?;
    Ok(())
}

fn read(row: &Row<'_>) -> Result<Dossier> {
    let columns = Columns::new(row, "dossier", "id")?;
    let number = match (columns.get("year")?, columns.get("serial")?) {
        (Some(year), Some(serial)) => Some(DossierNumber { year, serial }),
        _ => None,
    };
    Ok(Dossier {
        id: Some(DossierId(columns.key())),
        member: MemberId(columns.get("member_id")?),
        number,
        state: columns.sure("state", columns.map("state", DossierState::from_code)?)?,
        since: columns.sure("since", columns.parse("since")?)?,
    })
}

#[cfg(test)]
mod tests {
    use milaf_domain::Language;

    use super::*;
    use crate::counter::issue_dossier_number;
    use crate::member::{Filter, ListQuery, Sort};
    use crate::testing::{Scratch, day, header, member};

    fn draft(member: MemberId) -> Dossier {
        Dossier { id: None, member, number: None, state: DossierState::Draft, since: day("2026-03-01") }
    }

    #[test]
    fn a_members_latest_state_stands_in_the_list() {
        let scratch = Scratch::new();
        let person = scratch.insert(&member());
        scratch.insert(&member());
        let mut dossier = draft(person);
        dossier.id = Some(scratch.write(|tx| insert(tx, &dossier)));
        dossier.state = DossierState::Ready;
        scratch.write(|tx| update(tx, &dossier));
        let in_state = |state| {
            let filters = vec![Filter::States(vec![state])];
            let query = ListQuery { filters, ..ListQuery::first(Sort::Name(Language::Ar), 1) };
            scratch.register().read(|r| crate::member::list(r, &query)).unwrap()
        };
        assert_eq!(in_state(Some(DossierState::Ready)).rows[0].id, person);
        assert_eq!((in_state(Some(DossierState::Draft)).total, in_state(None).total), (0, 1));
        assert_eq!(scratch.register().read(|r| list_in_state(r, DossierState::Ready)).unwrap(), [dossier]);
    }

    #[test]
    fn refuses_a_second_dossier_with_the_same_number() {
        let scratch = Scratch::new();
        let person = scratch.insert(&member());
        let number = scratch.write(|tx| issue_dossier_number(tx, 2026));
        let dossier = Dossier { number: Some(number), ..draft(person) };
        scratch.write(|tx| insert(tx, &dossier));
        let second = scratch.register().transact(header("second"), |tx| insert(tx, &dossier));
        assert!(matches!(second, Err(Error::Refused { .. })));
        assert_eq!(scratch.register().read(|r| find_by_number(r, number)).unwrap().unwrap().member, person);
    }

    #[test]
    fn a_number_taken_back_is_not_issued_again() {
        let scratch = Scratch::new();
        let person = scratch.insert(&member());
        let begin = |tx: &mut Write<'_>| {
            let number = issue_dossier_number(tx, 2026)?;
            insert(tx, &Dossier { number: Some(number), ..draft(person) })?;
            Ok(number.serial)
        };
        assert_eq!(scratch.write(begin), 1);
        scratch.register().undo(header("undo")).unwrap();
        assert_eq!(scratch.write(begin), 2);
    }
}
