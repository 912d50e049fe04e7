//! The dossiers that may be sent, by category and commune: for choosing among them.

use milaf_domain::geography::CommuneCode;
use milaf_domain::{CategoryCode, DossierState};
use rusqlite::named_params;

use super::list::state_rank;
use crate::error::Result;
use crate::reader::Reader;

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

/// Counts them, from one index alone.
///
/// # Errors
/// When the register cannot be read.
pub fn tally_sendable(reader: &Reader) -> Result<Vec<Sendable>> {
    let ranks = named_params! {
        ":ready": state_rank(Some(DossierState::Ready)), ":corrected": state_rank(Some(DossierState::Corrected)),
    };
    let known = |code: String| (!code.is_empty()).then_some(code);
    reader.rows(include_str!("tally_sendable.sql"), ranks, |row| {
        Ok(Sendable {
            category: known(row.get(0)?).map(CategoryCode),
            commune: known(row.get(1)?).map(CommuneCode),
            dossiers: row.get::<_, i64>(2)?.unsigned_abs(),
        })
    })
}

#[cfg(test)]
mod tests {
    use milaf_domain::Dossier;

    use super::*;
    use crate::testing::{Scratch, day, member};

    #[test]
    fn counts_what_is_ready_and_leaves_the_bin_out() {
        let scratch = Scratch::new();
        let ids = [scratch.insert(&member()), scratch.insert(&member()), scratch.insert(&member())];
        scratch.write(|tx| {
            for member in ids.into_iter().take(2) {
                let state = DossierState::Ready;
                crate::dossier::insert(
                    tx,
                    &Dossier { id: None, member, number: None, state, since: day("2026-03-01") },
                )?;
            }
            crate::member::set_binned(tx, ids[1], true)
        });
        let sendable = scratch.register().read(tally_sendable).unwrap();
        assert_eq!(sendable.iter().map(|s| s.dossiers).collect::<Vec<_>>(), [1]);
        assert_eq!(sendable[0].category, Some("cpu".into()));
    }

    #[test]
    fn reads_no_person() {
        let scratch = Scratch::new();
        let explain = format!("EXPLAIN QUERY PLAN {}", include_str!("tally_sendable.sql"));
        let unbound: &[(&str, &dyn rusqlite::ToSql)] = &[];
        let plan = |r: &Reader| r.rows(&explain, unbound, |row| Ok(row.get::<_, String>(3)?));
        let plan = scratch.register().read(plan).unwrap().join("; ");
        assert!(plan.contains("COVERING INDEX member_by_state_fr"), "{plan}");
    }
}
