//! What the CNSS knows about each member: the fields of the working list as they were last told, compared with what the
//! register says now. Who differs is marked, so that a list of changes reads nobody else.

mod fields;
mod knowledge;
mod removal;

use milaf_domain::{Date, DossierState, Member, MemberId, Period};
use milaf_store::told::{self, Mark, Verdict};
use milaf_store::{Reader, member as stored};

pub use fields::{FieldDifference, Fields};
pub(crate) use fields::{REGISTRATION, differences, fields_of, labels, parse_fields, write_fields};
pub use knowledge::{Answered, Attempt, Knowledge, KnownField};
pub use milaf_store::removal::Removal;
pub use milaf_store::told::{Told, ToldState};
pub(crate) use removal::{Leaves, leaves};

use crate::dossier::of_member;
use crate::error::{Error, Result};
use crate::register::Office;

/// So many marks are made anew in one transaction.
const AT_ONCE: u64 = 5_000;

impl Office {
    /// Makes the marks that are due anew. It is no operation of the secretary and leaves no entry in the journal.
    ///
    /// # Errors
    /// When the register cannot be read or written.
    pub fn review_told(&self) -> Result<usize> {
        let today = self.surroundings.today();
        let mut made = 0;
        loop {
            let due = self.read(|reader| Ok(told::list_due(reader, today, AT_ONCE)?))?;
            if due.is_empty() {
                return Ok(made);
            }
            made += self.register.keep_told_marks(|reader| {
                due.iter().map(|id| self.mark(reader, *id, today)).collect::<Result<Vec<Mark>>>()
            })?;
        }
    }

    fn mark(&self, reader: &Reader, id: MemberId, today: Date) -> Result<Mark> {
        let never = Mark { member: id, due_on: None, verdict: None };
        let Some(standing) = told::find(reader, id)? else { return Ok(never) };
        let Some(member) = stored::find(reader, id)? else { return Ok(never) };
        let due_on = next_bound(&member, today);
        let mark = |verdict| Ok::<_, Error>(Mark { member: id, due_on, verdict });
        if standing.removal.is_some() {
            return mark(None);
        }
        if leaves(reader, &member, today)?.is_some() {
            return mark(Some(Verdict::Removal));
        }
        let dossier = of_member(reader, id, today)?;
        if !is_with_cnss(dossier.state) {
            return mark(None);
        }
        let now = fields_of(self.book, &member, today);
        let differs = !differences(&parse_fields(&standing.fields), &now).is_empty();
        mark(differs.then_some(Verdict::Change))
    }

    /// The mark of somebody who was told of just now: nothing differs.
    pub(crate) fn told_mark(member: &Member, id: MemberId, today: Date) -> Mark {
        Mark { member: id, due_on: next_bound(member, today), verdict: None }
    }
}

/// Whether a dossier is with the CNSS: it waits there or was accepted.
pub(crate) fn is_with_cnss(state: DossierState) -> bool {
    matches!(
        state,
        DossierState::Transmitted | DossierState::Accepted | DossierState::AcceptedWithCorrections
    )
}

/// The first later day on which the situation, as a list shows it, may change by itself.
fn next_bound(member: &Member, today: Date) -> Option<Date> {
    let mut days: Vec<Date> = Vec::new();
    let mut bounds = |period: Period| {
        days.extend(period.from);
        days.extend(period.to.and_then(|day| day.tomorrow().ok()));
    };
    let situation = &member.situation;
    situation.categories.iter().for_each(|held| bounds(held.period));
    situation.activities.iter().for_each(|held| bounds(held.period));
    situation.households.iter().for_each(|held| bounds(held.period));
    situation.addresses.iter().for_each(|held| bounds(held.period));
    situation.memberships.iter().for_each(|held| bounds(held.period));
    days.into_iter().filter(|day| *day > today).min()
}

#[cfg(test)]
mod tests;
