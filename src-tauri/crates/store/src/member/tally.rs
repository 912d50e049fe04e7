//! How many members there are of each sort: for charts and choices, from counts that are kept, never by reading people.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, DossierState};
use rusqlite::named_params;

use super::list::state_rank;
use crate::error::Result;
use crate::reader::Reader;

/// Members of the register by state, category and commune; the bin is left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// In the order of a dossier's life; `None` stands for no dossier yet.
    pub states: Vec<(Option<DossierState>, u64)>,
    /// The largest first; `None` stands for no category known.
    pub categories: Vec<(Option<CategoryCode>, u64)>,
    /// The largest first, as many as were asked for.
    pub communes: Vec<(CommuneCode, u64)>,
}

/// Dossiers that may be sent, of one category in one commune.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sendable {
    /// None where it is not known.
    pub category: Option<CategoryCode>,
    /// None where it is not known.
    pub commune: Option<CommuneCode>,
    /// So many.
    pub dossiers: u64,
}

/// Counts the register, with as many communes as asked.
///
/// # Errors
/// When the register cannot be read.
pub fn tally(reader: &Reader, communes: usize) -> Result<Tally> {
    let by_rank: Vec<(i64, i64)> =
        reader.rows(include_str!("tally_states.sql"), [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let ranks = std::iter::once(None).chain(DossierState::ALL.into_iter().map(Some));
    let states = ranks.map(|state| {
        let n = by_rank.iter().find(|(rank, _)| *rank == state_rank(state)).map_or(0, |(_, n)| *n);
        (state, n.unsigned_abs())
    });
    let categories = reader.rows(include_str!("tally_categories.sql"), [], |row| {
        Ok((category(row.get(0)?), row.get::<_, i64>(1)?.unsigned_abs()))
    })?;
    let count = named_params! { ":count": i64::try_from(communes).unwrap_or(i64::MAX) };
    let communes = reader.rows(include_str!("tally_communes.sql"), count, |row| {
        Ok((CommuneCode(row.get(0)?), row.get::<_, i64>(1)?.unsigned_abs()))
    })?;
    Ok(Tally { states: states.filter(|(_, n)| *n > 0).collect(), categories, communes })
}

/// The dossiers that may be sent, by category and commune.
///
/// # Errors
/// When the register cannot be read.
pub fn tally_sendable(reader: &Reader) -> Result<Vec<Sendable>> {
    let ranks = named_params! {
        ":ready": state_rank(Some(DossierState::Ready)), ":corrected": state_rank(Some(DossierState::Corrected)),
    };
    reader.rows(include_str!("tally_sendable.sql"), ranks, |row| {
        let commune: String = row.get(1)?;
        Ok(Sendable {
            category: category(row.get(0)?),
            commune: (!commune.is_empty()).then_some(CommuneCode(commune)),
            dossiers: row.get::<_, i64>(2)?.unsigned_abs(),
        })
    })
}

fn category(code: String) -> Option<CategoryCode> {
    (!code.is_empty()).then_some(CategoryCode(code))
}

#[cfg(test)]
mod tests {
    use milaf_domain::Dossier;

    use super::*;
    use crate::testing::{Scratch, day, member};

    #[test]
    fn counts_follow_every_change_and_leave_the_bin_out() {
        let scratch = Scratch::new();
        let ids = [scratch.insert(&member()), scratch.insert(&member()), scratch.insert(&member())];
        scratch.write(|tx| {
            let dossier = Dossier {
                id: None,
                member: ids[0],
                number: None,
                state: DossierState::Ready,
                since: day("2026-03-01"),
            };
            crate::dossier::insert(tx, &dossier)?;
            crate::member::set_binned(tx, ids[2], true)
        });
        let read = || scratch.register().read(|r| tally(r, 5)).unwrap();
        let counted = read();
        assert_eq!(counted.states, [(None, 1), (Some(DossierState::Ready), 1)]);
        assert_eq!(counted.categories, [(Some("cpu".into()), 2)]);
        assert_eq!(counted.communes.iter().map(|(_, n)| *n).collect::<Vec<_>>(), [2]);
        let sendable = scratch.register().read(tally_sendable).unwrap();
        assert_eq!(sendable.iter().map(|s| s.dossiers).collect::<Vec<_>>(), [1]);
        scratch.write(|tx| crate::member::set_binned(tx, ids[2], false));
        assert_eq!(read().communes[0].1, 3);
    }

    #[test]
    fn no_count_reads_the_people_themselves() {
        let scratch = Scratch::new();
        let plan = |sql: &str| {
            let explain = format!("EXPLAIN QUERY PLAN {sql}");
            let plan = |r: &Reader| {
                let unbound: &[(&str, &dyn rusqlite::ToSql)] = &[];
                r.rows(&explain, unbound, |row| Ok(row.get::<_, String>(3)?))
            };
            scratch.register().read(plan).unwrap().join("; ")
        };
        for sql in [include_str!("tally_states.sql"), include_str!("tally_categories.sql")] {
            assert!(!plan(sql).contains("member "), "{}", plan(sql));
        }
        assert!(plan(include_str!("tally_communes.sql")).contains("commune_count"));
        assert!(plan(include_str!("tally_sendable.sql")).contains("COVERING INDEX member_by_state_fr"));
    }
}
