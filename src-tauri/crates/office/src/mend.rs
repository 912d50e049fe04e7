//! What rejects ask to mend: each reason of a reject is a task that names its field, and it is done when the field changes.
//! With the last one done, the dossier counts as corrected.

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{
    Date, DossierState, Member, MemberId, MendId, PersonName, Piece, Stage, TransmissionNumber,
};
use milaf_exchange::answer::find_reason;
use milaf_rulebook::assess;
use milaf_store::mend::{self as kept, Mend};
use milaf_store::{Reader, Write, answer, member as stored, transmission};
use serde::Serialize;

use crate::dossier::{advance, of_member};
use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;
use crate::transmission::Words;

/// Something to mend, as a task.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MendTask {
    /// Its key.
    pub id: MendId,
    /// Whose.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: PersonName,
    /// Code of the reason.
    pub reason: String,
    /// Its name.
    pub reason_name: Words,
    /// What to do.
    pub task: Words,
    /// What is to be mended: a place of the member's form, `name`, `category`, `return`, `pieces`, `piece.<kind>`; empty:
    /// nothing of the register, it is done when somebody says so.
    pub field: String,
    /// What the answer said besides.
    pub remark: String,
    /// When the reject was written down.
    pub asked_on: Date,
    /// The transmission that it answers.
    pub number: Option<TransmissionNumber>,
}

/// A window of what waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MendPage {
    /// The longest waiting first.
    pub rows: Vec<MendTask>,
    /// Of how many.
    pub total: u64,
}

impl Office {
    /// A window of what waits to be mended, the longest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_mends(&self, offset: u64, count: u64) -> Result<MendPage> {
        self.read(|reader| {
            let rows = kept::list_open(reader, offset, count)?;
            Ok(MendPage { rows: tasks(reader, rows)?, total: kept::count_open(reader)? })
        })
    }

    /// What waits to be mended of a member.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn member_mends(&self, id: MemberId) -> Result<Vec<MendTask>> {
        self.read(|reader| of_member_open(reader, id))
    }

    /// Says that something is mended although no field changed: a letter was written, a copy made anew.
    ///
    /// # Errors
    /// [`ErrorCode::UndoConflict`] when it is no more asked for.
    pub fn settle_mend(&self, id: MendId) -> Result<()> {
        let today = self.surroundings.today();
        let mend = self.read(|reader| Ok(kept::find(reader, id)?))?;
        let mend = mend.filter(|mend| mend.mended_on.is_none());
        let reason = mend.ok_or_else(|| Error::new(ErrorCode::UndoConflict))?.reason;
        self.transact(&Operation::RejectMended { reason }, |tx| Ok(kept::settle(tx, id, today)?))?;
        Ok(())
    }

    /// Notes what an operation mended, and takes dossiers of which nothing waits any more to be corrected.
    pub(crate) fn mend_touched(&self, tx: &mut Write<'_>) -> Result<()> {
        let today = self.surroundings.today();
        let touched: Vec<MemberId> = tx.about().collect();
        for id in touched {
            let asked = kept::list_of_member(tx, id)?;
            if asked.is_empty() {
                continue;
            }
            let Some(member) = stored::find(tx, id)? else { continue };
            let mut open = 0;
            for mend in asked.iter().filter(|mend| mend.mended_on.is_none()) {
                match mend.id {
                    Some(key) if !mend.field.is_empty() && value_of(&member, &mend.field) != mend.was => {
                        kept::settle(tx, key, today)?;
                    }
                    _ => open += 1,
                }
            }
            if open == 0 {
                self.correct(tx, &member, id, &asked, today)?;
            }
        }
        Ok(())
    }

    /// A rejected dossier of which everything asked since is mended is corrected, if nothing required is missing.
    fn correct(
        &self,
        tx: &mut Write<'_>,
        member: &Member,
        id: MemberId,
        asked: &[Mend],
        today: Date,
    ) -> Result<()> {
        let mut dossier = of_member(tx, id, today)?;
        let of_this_reject = asked.iter().any(|mend| mend.asked_on >= dossier.since);
        if dossier.state != DossierState::Rejected || !of_this_reject {
            return Ok(());
        }
        let context = crate::standing::context_of(tx)?;
        let guard = assess(self.book, member, today, &context).guard();
        if guard.is_open() {
            advance(tx, &mut dossier, DossierEvent::Correct, guard, today)?;
        }
        Ok(())
    }
}

/// What waits of a member, as tasks.
pub(crate) fn of_member_open(reader: &Reader, id: MemberId) -> Result<Vec<MendTask>> {
    tasks(reader, kept::list_open_of_member(reader, id)?)
}

/// Nothing of a member waits to be mended any more: somebody called the dossier corrected.
pub(crate) fn settle_all(tx: &mut Write<'_>, id: MemberId, today: Date) -> Result<()> {
    for mend in kept::list_open_of_member(tx, id)? {
        if let Some(key) = mend.id {
            kept::settle(tx, key, today)?;
        }
    }
    Ok(())
}

fn tasks(reader: &Reader, mends: Vec<Mend>) -> Result<Vec<MendTask>> {
    let mut tasks = Vec::with_capacity(mends.len());
    for mend in mends {
        let row = stored::list_rows(reader, &[mend.member])?.pop();
        let (Some(id), Some(row)) = (mend.id, row) else { continue };
        let (reason_name, task) = worded(&mend.reason);
        let answers = answer::list_of_member(reader, mend.member)?;
        let line = answers.into_iter().find(|line| line.answer == Some(mend.answer));
        let sent = match &line {
            Some(line) => transmission::find(reader, line.transmission)?,
            None => None,
        };
        tasks.push(MendTask {
            id,
            member: mend.member,
            name: row.name,
            reason: mend.reason,
            reason_name,
            task,
            field: mend.field,
            remark: line.map(|line| line.remark).unwrap_or_default(),
            asked_on: mend.asked_on,
            number: sent.map(|sent| sent.number),
        });
    }
    Ok(tasks)
}

/// The name of a reason and what to do about it; the bare code where the data no longer hold it.
pub(crate) fn worded(code: &str) -> (Words, Words) {
    let bare = || [code.to_owned(), code.to_owned()];
    find_reason(code).map_or((bare(), bare()), |reason| {
        let (name, task) = (&reason.name, &reason.task);
        ([name.fr.clone(), name.ar.clone()], [task.fr.clone(), task.ar.clone()])
    })
}

/// What stands in a field that a reject may name, as text to be compared.
pub(crate) fn value_of(member: &Member, field: &str) -> String {
    let text = |value: Option<String>| value.unwrap_or_default();
    match field {
        "identity" => text(member.identity.as_ref().map(|i| i.number().to_owned())),
        "name" => {
            let (last, first) = (&member.name.last, &member.name.first);
            [&last.ar, &last.latin, &first.ar, &first.latin].map(String::as_str).join("|")
        }
        "birth" => text(member.birth.map(|birth| birth.to_string())),
        "cnss" => text(member.cnss.as_ref().map(ToString::to_string)),
        "rib" => text(member.rib.as_ref().map(ToString::to_string)),
        "other-cover" => text(member.other_cover.map(|cover| cover.to_string())),
        "category" => serde_json::to_string(&member.situation.categories).unwrap_or_default(),
        "return" => {
            let turnovers = member.situation.activities.iter().flat_map(|held| &held.value.turnovers);
            let declared = turnovers.filter_map(|t| t.declared_on).map(|day| day.to_string());
            let filed = member.stages.iter().filter(|mark| mark.stage == Stage::ReturnFiled);
            declared.chain(filed.map(|mark| mark.on.to_string())).collect::<Vec<_>>().join("|")
        }
        "pieces" => pieces(member.pieces.iter()),
        _ => match field.strip_prefix("piece.") {
            Some(kind) => pieces(member.pieces.iter().filter(|piece| piece.kind.as_str() == kind)),
            None => String::new(),
        },
    }
}

fn pieces<'m>(pieces: impl Iterator<Item = &'m Piece>) -> String {
    let pieces: Vec<&Piece> = pieces.collect();
    serde_json::to_string(&pieces).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_a_reason_names_is_one_that_changes() {
        let empty = Member::default();
        let mut full = Member {
            identity: "JB54321".parse().ok().map(milaf_domain::IdentityDocument::Cin),
            birth: "1979-03-14".parse().ok(),
            cnss: "123456789".parse().ok(),
            rib: "001810007800020110620318".parse().ok(),
            other_cover: Some(false),
            ..Member::default()
        };
        full.name.last.latin = "EL ALAOUI".to_owned();
        full.situation.categories.push(milaf_domain::Dated::always(milaf_domain::CategoryHeld::new("cpu")));
        full.stages.push(milaf_domain::StageMark {
            stage: Stage::ReturnFiled,
            on: Date::constant(2026, 3, 1),
            proof: String::new(),
        });
        let owner = milaf_domain::PieceOwner::Member;
        full.pieces.push(Piece::new("signed-form", owner, milaf_domain::PieceState::Received));
        for reason in milaf_exchange::answer::reasons().iter().filter(|reason| !reason.field.is_empty()) {
            let field = &reason.field;
            assert_ne!(value_of(&empty, field), value_of(&full, field), "{field}");
        }
    }
}
