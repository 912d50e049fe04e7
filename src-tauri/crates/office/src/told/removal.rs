//! Who is to be struck off the list that the CNSS holds, and why: as noted, or as the situation itself says.

use milaf_domain::name::visible;
use milaf_domain::{Date, Dated, Member, MemberId, MembershipBody, RemovalReason};
use milaf_store::removal::{self as kept, Removal};
use milaf_store::{Reader, member as stored};

use crate::error::Result;
use crate::operation::Operation;
use crate::register::Office;

/// Longest note that is kept, in characters.
const LONGEST: usize = 500;

/// Why somebody leaves the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaves {
    /// For a reason that is known.
    For(RemovalReason),
    /// Nobody said why: the member only lies in the bin.
    Unsaid,
}

impl Office {
    /// Notes why a member is to be struck off the list that the CNSS holds; the next transmission of changes says it.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn note_removal(
        &self,
        id: MemberId,
        reason: RemovalReason,
        since: Option<Date>,
        note: &str,
    ) -> Result<()> {
        self.member(id)?;
        let note = visible(note).chars().take(LONGEST).collect();
        let removal = Removal { reason, since, note };
        if self.removal(id)?.as_ref() == Some(&removal) {
            return Ok(());
        }
        let operation = Operation::RemovalNoted { reason: reason.code().to_owned() };
        self.transact(&operation, |tx| Ok(kept::put(tx, id, &removal)?))?;
        Ok(())
    }

    /// Drops what was noted: the member stays on the list.
    ///
    /// # Errors
    /// When the register cannot be written.
    pub fn drop_removal(&self, id: MemberId) -> Result<()> {
        if self.removal(id)?.is_some() {
            self.transact(&Operation::RemovalDropped, |tx| Ok(kept::delete(tx, id)?))?;
        }
        Ok(())
    }

    /// Why a member is to be struck off, where that was noted.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn removal(&self, id: MemberId) -> Result<Option<Removal>> {
        self.read(|reader| Ok(kept::find(reader, id)?))
    }
}

/// Whether a member whom the CNSS was told of leaves the list on a day, and why.
pub(crate) fn leaves(reader: &Reader, member: &Member, on: Date) -> Result<Option<Leaves>> {
    let Some(id) = member.id else { return Ok(None) };
    if let Some(noted) = kept::find(reader, id)? {
        return Ok(Some(Leaves::For(noted.reason)));
    }
    let situation = &member.situation;
    let ours = situation.memberships.iter().filter(|m| m.value.body == MembershipBody::Association);
    if ended(ours, on) {
        return Ok(Some(Leaves::For(RemovalReason::LeftAssociation)));
    }
    if ended(situation.categories.iter(), on) {
        return Ok(Some(Leaves::For(RemovalReason::LeftCategory)));
    }
    Ok(stored::is_binned(reader, id)?.unwrap_or(false).then_some(Leaves::Unsaid))
}

/// Whether there were periods and all of them are over.
fn ended<'a, T: 'a>(mut periods: impl Iterator<Item = &'a Dated<T>>, on: Date) -> bool {
    let mut any = false;
    let over = periods.all(|dated| {
        any = true;
        dated.period.to.is_some_and(|last| last < on)
    });
    any && over
}
