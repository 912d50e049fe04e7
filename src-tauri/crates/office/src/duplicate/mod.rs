//! One person written down twice: who they may be and why, what the two records say, and making one of them.

mod merge;
mod wording;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use milaf_domain::MemberId;
use milaf_domain::duplicate::Census;
use milaf_store::duplicate as stored;
use milaf_store::member::{self, ListRow};

use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;

pub use merge::{Brought, Comparison, FacingField, Merge};
pub use milaf_domain::duplicate::{Pair, Strength, Verdict, Why};
pub use milaf_store::duplicate::Merged;
pub use wording::{strength, why};

/// Which pairs to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DuplicateQuery {
    /// Only those of a strength.
    pub strength: Option<Strength>,
    /// Pairs to skip.
    pub offset: usize,
    /// Pairs to read.
    pub count: usize,
}

/// Two members who may be one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicateRow {
    /// The one written down first.
    pub first: ListRow,
    /// The other.
    pub second: ListRow,
    /// How strongly, and why.
    pub verdict: Verdict,
}

/// A window of the pairs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DuplicatePage {
    /// Its pairs, the strongest first.
    pub rows: Vec<DuplicateRow>,
    /// How many pairs the query lets through.
    pub total: usize,
    /// How many there are of each strength, the strongest first.
    pub counts: [(Strength, usize); 3],
    /// How many pairs were said to be two people.
    pub dismissed: usize,
}

/// The pairs found last, kept until the register changes.
#[derive(Default)]
pub(crate) struct Doubles(Mutex<Option<(u64, Arc<Found>)>>);

struct Found {
    pairs: Vec<Pair>,
    dismissed: usize,
}

impl Office {
    /// Everybody who is not binned, side by side.
    pub(crate) fn census(&self) -> Result<Census> {
        Ok(Census::of(self.read(|reader| Ok(stored::list_traits(reader)?))?))
    }

    /// Members who may be one person, by window. Found anew when the register has changed: over a hundred thousand members
    /// that takes seconds.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_duplicates(&self, query: DuplicateQuery) -> Result<DuplicatePage> {
        let found = self.doubles()?;
        let of = |strength: Strength| found.pairs.iter().filter(|p| p.verdict.strength == strength).count();
        let wanted: Vec<&Pair> = found
            .pairs
            .iter()
            .filter(|pair| query.strength.is_none_or(|strength| pair.verdict.strength == strength))
            .collect();
        let total = wanted.len();
        let rows = self.read(|reader| {
            let mut rows = Vec::new();
            for pair in wanted.into_iter().skip(query.offset).take(query.count) {
                let mut two = member::list_rows(reader, &[pair.first, pair.second])?.into_iter();
                if let (Some(first), Some(second)) = (two.next(), two.next()) {
                    rows.push(DuplicateRow { first, second, verdict: pair.verdict.clone() });
                }
            }
            Ok(rows)
        })?;
        let counts = Strength::ALL.map(|strength| (strength, of(strength)));
        Ok(DuplicatePage { rows, total, counts, dismissed: found.dismissed })
    }

    /// Says that two members are two people: they are not listed any more.
    ///
    /// # Errors
    /// [`ErrorCode::MemberSame`], [`ErrorCode::MemberMissing`].
    pub fn dismiss_pair(&self, a: MemberId, b: MemberId) -> Result<()> {
        self.two(a, b)?;
        let today = self.surroundings.today();
        self.transact(&Operation::PairDismissed, |tx| Ok(stored::dismiss(tx, a, b, today)?))?;
        Ok(())
    }

    /// Takes such a word back: the two are listed again.
    ///
    /// # Errors
    /// As [`Office::dismiss_pair`].
    pub fn recall_pair(&self, a: MemberId, b: MemberId) -> Result<()> {
        self.two(a, b)?;
        self.transact(&Operation::PairRecalled, |tx| Ok(stored::recall(tx, a, b)?))?;
        Ok(())
    }

    /// The pairs that were said to be two people.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dismissed_pairs(&self) -> Result<Vec<(ListRow, ListRow)>> {
        self.read(|reader| {
            let mut rows = Vec::new();
            for (a, b, _) in stored::list_dismissed(reader)? {
                let mut two = member::list_rows(reader, &[a, b])?.into_iter();
                rows.extend(two.next().zip(two.next()));
            }
            Ok(rows)
        })
    }

    /// Those who were merged into a member, under the names and numbers that old papers may carry.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn merged_into(&self, id: MemberId) -> Result<Vec<Merged>> {
        self.read(|reader| Ok(stored::list_merged(reader, id)?))
    }

    fn two(&self, a: MemberId, b: MemberId) -> Result<()> {
        if a == b {
            return Err(Error::new(ErrorCode::MemberSame));
        }
        self.member(a)?;
        self.member(b).map(|_| ())
    }

    fn doubles(&self) -> Result<Arc<Found>> {
        let turn = self.rolls.turn();
        let kept = self.doubles.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some((at, found)) = kept
            && at == turn
        {
            return Ok(found);
        }
        let dismissed: BTreeSet<(MemberId, MemberId)> = self
            .read(|reader| Ok(stored::list_dismissed(reader)?))?
            .into_iter()
            .map(|(a, b, _)| (a, b))
            .collect();
        let mut pairs = self.census()?.pairs();
        pairs.retain(|pair| !dismissed.contains(&(pair.first, pair.second)));
        let found = Arc::new(Found { pairs, dismissed: dismissed.len() });
        *self.doubles.0.lock().unwrap_or_else(PoisonError::into_inner) = Some((turn, found.clone()));
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
