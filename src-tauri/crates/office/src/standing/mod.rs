//! What the assessment found for each member, kept for lists and reminders: made anew with each change, reviewed when its
//! day comes, and listed by window in any order with any filter.

mod list;
mod made;
mod roll;

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{Date, DossierState, MemberId};
use milaf_rulebook::{Context, assess};
use milaf_store::{JournalHeader, Reader, Write, association, member as stored, setting, standing};

use crate::clock::Noted;
use crate::dossier::{SOFTWARE, of_member};
use crate::error::{Error, Result};
use crate::operation::Operation;
use crate::register::Office;

pub use list::{StandingFilter, StandingPage, StandingQuery, StandingRow, StandingSort};
pub use milaf_store::standing::{Counts as StandingCounts, NextKind, PieceMark, Standing, Trouble};
pub(crate) use roll::Rolls;

/// So many members are assessed within an operation that touched them; the standings of the others wait for the review.
const AT_ONCE: usize = 32;

/// What a review did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Review {
    /// Standings made.
    pub made: usize,
    /// Dossiers that are complete no more, or again.
    pub moved: usize,
    /// Standings still due.
    pub left: u64,
}

impl Office {
    /// How many members stand how; `by`: up to which day a piece that runs out counts as such.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn standing_counts(&self, by: Date) -> Result<StandingCounts> {
        let today = self.surroundings.today();
        self.read(|reader| Ok(standing::counts(reader, by, today)?))
    }

    /// How a member stands; nothing assessed yet where nobody has the key.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn standing(&self, id: MemberId) -> Result<Standing> {
        self.read(|reader| Ok(standing::find(reader, id)?.unwrap_or_default()))
    }

    /// Assesses up to `count` members whose standing is due: they changed, or its day has come. Run after opening and
    /// after large changes until nothing is left. It is no operation of the secretary: only a dossier that is complete no
    /// more, or again, leaves an entry in the journal, in the program's name, and none of it is undone. Whoever runs it tells
    /// those who watch when it is enough to be worth reading again.
    ///
    /// # Errors
    /// When the register cannot be read or written.
    pub fn review_due(&self, count: usize) -> Result<Review> {
        let today = self.surroundings.today();
        self.review_basis()?;
        let (made, moved) = self.review(|reader| Ok(standing::list_due(reader, today, count as u64)?))?;
        let left = self.read(|reader| Ok(standing::count_due(reader, today)?))?;
        Ok(Review { made, moved, left })
    }

    /// The same for members whom one looks at, before their turn; those whose standing holds are passed over. Answers how
    /// many were assessed.
    ///
    /// # Errors
    /// As [`Office::review_due`].
    pub fn review_members(&self, ids: &[MemberId]) -> Result<usize> {
        let today = self.surroundings.today();
        let due = |reader: &Reader| {
            let mut due = Vec::new();
            for id in ids {
                if standing::is_due(reader, *id, today)? {
                    due.push(*id);
                }
            }
            Ok(due)
        };
        Ok(self.review(due)?.0)
    }

    /// Assesses the members that `due` names: how many standings were made, how many dossiers moved.
    fn review(&self, due: impl FnOnce(&Reader) -> Result<Vec<MemberId>>) -> Result<(usize, usize)> {
        let today = self.surroundings.today();
        let mut moves = Vec::new();
        let made = self.register.keep_standings(|reader| {
            let context = context_of(reader)?;
            let due = due(reader)?;
            let mut kept = Vec::with_capacity(due.len());
            for id in due {
                let Some(member) = stored::find(reader, id)? else { continue };
                let assessment = assess(self.book, &member, today, &context);
                let dossier = of_member(reader, id, today)?;
                if step(dossier.state, assessment.guard().is_open()).is_some() && dossier.id.is_some() {
                    moves.push(id);
                }
                let noted = Noted::of(reader, id)?;
                let case = made::Case { member: &member, dossier: &dossier, assessment: &assessment };
                kept.push(made::of(self.book, id, &case, &context, noted.following()));
            }
            Ok::<_, Error>(kept)
        })?;
        let moved = moves.len();
        if !moves.is_empty() {
            let operation = Operation::DossiersReviewed { dossiers: moved };
            let header = JournalHeader {
                who: SOFTWARE,
                at: self.surroundings.now().timestamp(),
                operation: operation.code(),
                payload: serde_json::to_vec(&operation).map_err(Error::internal)?,
                undoable: operation.is_undoable(),
            };
            let (_, changes) = self.register.transact(header, |tx| {
                let context = context_of(tx)?;
                moves.iter().try_for_each(|id| self.settle(tx, *id, &context, today))?;
                self.restate(tx)
            })?;
            self.changed(&changes);
        }
        self.rolls.forget_standings();
        Ok((made, moved))
    }

    /// Makes the standings anew of those whom an operation touched, as far as there are few.
    pub(crate) fn restate(&self, tx: &mut Write<'_>) -> Result<()> {
        let today = self.surroundings.today();
        let touched: Vec<MemberId> = tx.about().take(AT_ONCE).collect();
        let mut context = None;
        for id in touched {
            if !standing::is_due(tx, id, today)? {
                continue;
            }
            let Some(member) = stored::find(tx, id)? else { continue };
            let context: &Context = match &mut context {
                Some(context) => context,
                none => none.insert(context_of(tx)?),
            };
            let assessment = assess(self.book, &member, today, context);
            let dossier = of_member(tx, id, today)?;
            let noted = Noted::of(tx, id)?;
            let case = made::Case { member: &member, dossier: &dossier, assessment: &assessment };
            standing::put(tx, &made::of(self.book, id, &case, context, noted.following()))?;
        }
        Ok(())
    }

    /// Calls every standing due when what they rest on besides the members is no more what it was.
    fn review_basis(&self) -> Result<()> {
        let (basis, kept) = self.read(|reader| {
            let context = serde_json::to_value(context_of(reader)?).map_err(Error::internal)?;
            let basis = serde_json::json!({ "rules": self.book.version().digest, "context": context });
            Ok((basis.to_string(), standing::basis(reader)?))
        })?;
        if kept.as_ref() != Some(&basis) {
            self.register.review_all(&basis)?;
        }
        Ok(())
    }
}

/// What brings a dossier in line with what is there.
pub(crate) fn step(state: DossierState, whole: bool) -> Option<DossierEvent> {
    use DossierState as S;
    match state {
        S::Draft if whole => Some(DossierEvent::Complete),
        S::Complete | S::Ready | S::Corrected if !whole => Some(DossierEvent::Incomplete),
        _ => None,
    }
}

/// What an assessment needs to know besides the member, as it stands in one state of the register.
pub(crate) fn context_of(reader: &Reader) -> Result<Context> {
    let liaison = association::find(reader)?.unwrap_or_default().liaison;
    Ok(crate::association::context_with(liaison, setting::find(reader, crate::association::CONTRIBUTIONS)?))
}

#[cfg(test)]
mod tests;
