//! What is done to many members at once: told before, done whole, taken back whole.

use std::path::Path;

use milaf_domain::dossier::{DossierEvent, Guard};
use milaf_domain::{DossierState, Language, MemberId, PaperLanguage};
use milaf_store::{Reader, member as stored, standing};
use serde::Serialize;

use crate::dossier::{advance, of_member};
use crate::error::{Error, ErrorCode, Result};
use crate::file::write_file;
use crate::operation::Operation;
use crate::register::Office;

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkAction {
    /// Mark complete dossiers as looked over.
    MarkReady,
    /// Print the dossiers.
    Print,
    /// Put into the bin.
    Bin,
    /// Take out of the bin.
    Restore,
}

/// Why a member is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// Something required is missing.
    Incomplete,
    /// It is so already.
    Already,
    /// The dossier has left the house.
    Sent,
    /// The member lies in the bin.
    Binned,
    /// There is no such member any more.
    Gone,
}

/// What would happen to whom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BulkRecap {
    /// To whom it is done.
    pub takes: Vec<MemberId>,
    /// Who is left out, and why.
    pub leaves: Vec<(MemberId, LeftOut)>,
}

impl Office {
    /// What an action would do to each of these members; nothing is written.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn bulk_recap(&self, action: BulkAction, ids: &[MemberId]) -> Result<BulkRecap> {
        self.read(|reader| self.recap(reader, action, ids))
    }

    /// Does it, in one operation that one undo takes back, and answers with the recap as it was carried out. Printing
    /// writes nothing here: each dossier is printed by itself.
    ///
    /// # Errors
    /// [`ErrorCode::DossierStep`] and its kin when the register changed under it: then nothing is done.
    pub fn bulk(&self, action: BulkAction, ids: &[MemberId]) -> Result<BulkRecap> {
        let today = self.surroundings.today();
        let count = self.bulk_recap(action, ids)?.takes.len();
        let operation = match action {
            BulkAction::MarkReady => Operation::DossiersReadied { dossiers: count },
            BulkAction::Bin => Operation::MembersBinned { members: count },
            BulkAction::Restore => Operation::MembersRestored { members: count },
            BulkAction::Print => return self.bulk_recap(action, ids),
        };
        if count == 0 {
            return self.bulk_recap(action, ids);
        }
        let (recap, _) = self.transact(&operation, |tx| {
            let recap = self.recap(tx, action, ids)?;
            for id in &recap.takes {
                match action {
                    BulkAction::MarkReady => {
                        let mut dossier = of_member(tx, *id, today)?;
                        let open = Guard::default();
                        if dossier.state == DossierState::Draft {
                            advance(tx, &mut dossier, DossierEvent::Complete, open, today)?;
                        }
                        advance(tx, &mut dossier, DossierEvent::MarkReady, open, today)?;
                    }
                    BulkAction::Bin => stored::set_binned(tx, *id, true)?,
                    BulkAction::Restore => stored::set_binned(tx, *id, false)?,
                    BulkAction::Print => {}
                }
            }
            Ok::<_, Error>(recap)
        })?;
        Ok(recap)
    }

    /// Prints dossiers into a folder, one file each, named after number and member, in the language of both. `goes_on` is
    /// told how many are done and answers whether to go on. Answers how many were printed; a file that is there already
    /// stays and the new one gets a number.
    ///
    /// # Errors
    /// As [`Office::print_dossier`], and the disk's.
    pub fn print_dossiers(
        &self,
        ids: &[MemberId],
        folder: &Path,
        mut goes_on: impl FnMut(usize) -> bool,
    ) -> Result<usize> {
        let today = self.surroundings.today();
        for (done, id) in ids.iter().enumerate() {
            if !goes_on(done) {
                return Ok(done);
            }
            let printed = self.print_dossier(*id, PaperLanguage::Both, today)?;
            let names = self.names(&[*id], Language::Fr)?;
            let name = names.first().map(|(_, name)| name.as_str()).unwrap_or_default();
            let fit: String =
                name.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).take(60).collect();
            let fit = fit.split_whitespace().collect::<Vec<_>>().join(" ");
            let base = format!("{} {fit}", printed.number);
            let place = (1u32..)
                .map(|n| {
                    folder.join(if n == 1 { format!("{base}.pdf") } else { format!("{base} ({n}).pdf") })
                })
                .find(|path| !path.exists());
            write_file(&place.unwrap_or_else(|| folder.join(base)), &printed.pdf)?;
        }
        goes_on(ids.len());
        Ok(ids.len())
    }

    fn recap(&self, reader: &Reader, action: BulkAction, ids: &[MemberId]) -> Result<BulkRecap> {
        let today = self.surroundings.today();
        let mut recap = BulkRecap::default();
        for id in ids {
            let left = match stored::is_binned(reader, *id)? {
                None => Some(LeftOut::Gone),
                Some(binned) => match action {
                    BulkAction::Bin => binned.then_some(LeftOut::Already),
                    BulkAction::Restore => (!binned).then_some(LeftOut::Already),
                    BulkAction::Print | BulkAction::MarkReady if binned => Some(LeftOut::Binned),
                    BulkAction::Print => None,
                    BulkAction::MarkReady => match of_member(reader, *id, today)?.state {
                        DossierState::Draft | DossierState::Complete => {
                            (!self.is_whole(reader, *id)?).then_some(LeftOut::Incomplete)
                        }
                        DossierState::Ready => Some(LeftOut::Already),
                        _ => Some(LeftOut::Sent),
                    },
                },
            };
            match left {
                None => recap.takes.push(*id),
                Some(why) => recap.leaves.push((*id, why)),
            }
        }
        Ok(recap)
    }

    /// Whether nothing required is missing: from the standing where it holds today, else from an assessment.
    fn is_whole(&self, reader: &Reader, id: MemberId) -> Result<bool> {
        let today = self.surroundings.today();
        if !standing::is_due(reader, id, today)? {
            let standing = standing::find(reader, id)?.unwrap_or_default();
            return Ok(standing.is_whole());
        }
        let member = stored::find(reader, id)?
            .ok_or_else(|| Error::new(ErrorCode::MemberMissing).with("text", id.0))?;
        let context = crate::standing::context_of(reader)?;
        Ok(milaf_rulebook::assess(self.book, &member, today, &context).guard().is_open())
    }
}

#[cfg(test)]
mod tests {
    use milaf_domain::{Date, Member};

    use super::*;
    use crate::Surroundings;
    use crate::standing::{StandingFilter, StandingSort};

    #[test]
    fn a_bulk_action_says_who_is_left_out_and_one_undo_takes_it_back() {
        let folder = tempfile::tempdir().unwrap();
        let surroundings = Surroundings::fixed("Nadia", Date::constant(2026, 11, 22), 7);
        let (office, _) =
            Office::create(&folder.path().join("a"), "a long passphrase", surroundings).unwrap();
        let ids: Vec<MemberId> =
            (0..3).map(|_| office.register_member(&Member::default()).unwrap()).collect();
        let before = office.logical_dump().unwrap();
        let recap = office.bulk_recap(BulkAction::MarkReady, &ids).unwrap();
        assert!(recap.takes.is_empty() && recap.leaves.iter().all(|(_, why)| *why == LeftOut::Incomplete));
        office.bin_member(ids[0]).unwrap();
        let done = office.bulk(BulkAction::Bin, &[ids.clone(), vec![MemberId(99)]].concat()).unwrap();
        assert_eq!(done.takes, ids[1..]);
        assert_eq!(done.leaves, [(ids[0], LeftOut::Already), (MemberId(99), LeftOut::Gone)]);
        let count = || office.roll(&StandingFilter::default(), StandingSort::Number, false).unwrap().len();
        assert_eq!(count(), 0);
        office.undo().unwrap();
        assert_eq!(count(), 2);
        office.undo().unwrap();
        assert_eq!(office.logical_dump().unwrap(), before);
        office.bulk(BulkAction::Restore, &ids).unwrap();
        assert_eq!(count(), 3);
    }
}
