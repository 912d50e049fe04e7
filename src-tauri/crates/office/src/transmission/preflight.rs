//! What would leave, what cannot and why, and what is better looked at before: the faults of a batch by gravity.

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{
    Date, Dossier, DossierNumber, DossierState, Language, LineKind, Member, MemberId, PersonName,
    RemovalReason,
};
use milaf_paper::explain::Explainer;
use milaf_rulebook::{Assessment, ConditionCode, RowId, Verdict, Whose};
use serde::Serialize;

use super::batch::{Batch, Leaving, What};
use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;
use crate::told::FieldDifference;

/// The same words, French then Arabic.
pub type Words = [String; 2];

/// Words in a language.
pub fn in_language(words: &Words, language: Language) -> &str {
    let [french, arabic] = words;
    match language {
        Language::Fr => french,
        Language::Ar => arabic,
    }
}

/// What a batch looks like before it leaves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Preflight {
    /// Rows that would leave; those that tell the same again are not counted.
    pub leaving: usize,
    /// So many of them are additions, with their dossiers.
    pub additions: usize,
    /// Those told again in a full list although nothing of them changed.
    pub unchanged: usize,
    /// Who would leave, each with what is said of them: changes and removals, then additions.
    pub movements: Vec<MovementRow>,
    /// Dossiers that cannot, the gravest first.
    pub faults: Vec<Fault>,
    /// What the CNSS may object to in those that would leave.
    pub notices: Vec<Notice>,
}

/// Somebody about to leave.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MovementRow {
    /// Whose.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: PersonName,
    /// The dossier's number.
    pub number: Option<DossierNumber>,
    /// An addition, a change or a removal.
    pub kind: LineKind,
    /// Why they are struck off.
    pub reason: Option<RemovalReason>,
    /// What changed, old and new.
    pub changes: Vec<FieldDifference>,
}

/// Why a dossier stays, the gravest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultCause {
    /// A field, a piece or the mandate is missing.
    Incomplete,
    /// The CNSS rejected it and nobody said that it was corrected.
    Rejected,
    /// It has left already, or was accepted.
    Gone,
    /// Nothing is missing; nobody looked it over yet.
    Unmarked,
}

/// A dossier that cannot leave, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Whose.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: PersonName,
    /// The dossier's number, where it has one.
    pub number: Option<DossierNumber>,
    /// Where it stands.
    pub state: DossierState,
    /// Why it stays.
    pub cause: FaultCause,
    /// What is missing.
    pub lacks: Vec<Lack>,
}

/// What kind of thing is missing: where it is mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LackKind {
    /// A field of the request.
    Field,
    /// A piece that is missing, unusable or expired.
    Piece,
}

/// Something required that is missing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Lack {
    /// A field or a piece.
    pub kind: LackKind,
    /// Its code: `birth-date`, `national-id-card`.
    pub code: String,
    /// Its name in the rule book; a dependant's piece says whose.
    pub name: Words,
}

/// What does not keep a dossier here but may bring it back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Notice {
    /// Whose dossier.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: PersonName,
    /// What about it.
    pub what: NoticeKind,
}

/// Kinds of notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NoticeKind {
    /// A piece runs out soon.
    PieceExpires {
        /// The piece.
        piece: Words,
        /// Its last day.
        on: Date,
    },
    /// A condition of registration is not met.
    ConditionFails {
        /// What it asks.
        condition: Words,
    },
}

impl Fault {
    /// What is missing, in words of a language.
    pub fn missing(&self, language: Language) -> Vec<String> {
        self.lacks.iter().map(|lack| in_language(&lack.name, language).to_owned()).collect()
    }
}

impl Office {
    /// What would leave, what could not, and what is worth a look.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`]; when the register cannot be read.
    pub fn preflight(&self, what: &What) -> Result<Preflight> {
        let today = self.surroundings.today();
        let batch = self.gather(what, today, &self.context()?)?;
        let additions = batch.leaving.iter().filter(|one| one.kind == LineKind::Addition);
        let movements = batch.leaving.iter().filter(|one| one.kind != LineKind::Unchanged);
        let mut movements: Vec<MovementRow> = movements
            .map(|one| MovementRow {
                member: one.dossier.member,
                name: one.member.name.clone(),
                number: one.dossier.number,
                kind: one.kind,
                reason: one.reason,
                changes: one.changed.clone(),
            })
            .collect();
        // What touches somebody who is known there already is looked at first.
        movements.sort_by_key(|row| row.kind == LineKind::Addition);
        let unchanged = batch.count(LineKind::Unchanged);
        Ok(Preflight {
            leaving: batch.leaving.len() - unchanged,
            additions: batch.count(LineKind::Addition),
            unchanged,
            movements,
            notices: additions.flat_map(|one| self.notices(one)).collect(),
            faults: batch.faults,
        })
    }

    /// Marks those among the members whose dossier lacks nothing as ready, and says how many became so.
    ///
    /// # Errors
    /// As [`Office::move_dossier`].
    pub fn mark_ready(&self, members: &[MemberId]) -> Result<usize> {
        let mut marked = 0;
        for id in members {
            match self.move_dossier(*id, DossierEvent::MarkReady) {
                Ok(_) => marked += 1,
                Err(error) if matches!(error.code, ErrorCode::DossierStep | ErrorCode::DossierIncomplete) => {
                }
                Err(error) => return Err(error),
            }
        }
        Ok(marked)
    }

    pub(super) fn fault(
        &self,
        id: MemberId,
        member: &Member,
        dossier: &Dossier,
        assessment: &Assessment,
    ) -> Fault {
        let lacks = self.lacks(member, assessment);
        let cause = match dossier.state {
            DossierState::Transmitted | DossierState::Accepted | DossierState::AcceptedWithCorrections => {
                FaultCause::Gone
            }
            _ if !lacks.is_empty() => FaultCause::Incomplete,
            DossierState::Rejected => FaultCause::Rejected,
            _ => FaultCause::Unmarked,
        };
        let lacks = if cause == FaultCause::Gone { Vec::new() } else { lacks };
        let name = member.name.clone();
        Fault { member: id, name, number: dossier.number, state: dossier.state, cause, lacks }
    }

    /// What is missing before the dossier may leave.
    pub fn lacks(&self, member: &Member, assessment: &Assessment) -> Vec<Lack> {
        let fields = assessment.fields.iter().filter(|f| f.required && !f.filled).map(|f| Lack {
            kind: LackKind::Field,
            code: f.code.clone(),
            name: self.row_name(&f.row),
        });
        let missing =
            assessment.pieces.iter().filter(|p| p.required && !p.is_data && !p.standing.is_usable());
        let pieces = missing.map(|p| Lack {
            kind: LackKind::Piece,
            code: p.kind.as_str().to_owned(),
            name: self.piece_name(member, &p.row, p.whose),
        });
        fields.chain(pieces).collect()
    }

    fn notices(&self, one: &Leaving) -> Vec<Notice> {
        let notice = |what| Notice { member: one.dossier.member, name: one.member.name.clone(), what };
        let expiring = one.assessment.pieces.iter().filter(|p| p.required && !p.is_data).filter_map(|p| {
            let on = p.valid_until.as_ref()?.value;
            let soon = p.standing == milaf_domain::piece::PieceStanding::Expiring;
            let piece = || self.piece_name(&one.member, &p.row, p.whose);
            soon.then(|| notice(NoticeKind::PieceExpires { piece: piece(), on }))
        });
        // What is paid, and how the AMO was joined before, is no business of a registration request.
        let counts = |code| !matches!(code, ConditionCode::ContributionsPaid | ConditionCode::AmoJoined);
        let failing = one.assessment.conditions.iter();
        let failing = failing.filter(|c| c.verdict == Verdict::Fail && counts(c.code)).map(|c| {
            let named = |language| {
                let explainer =
                    Explainer { language, book: self.book, member: &one.member, date: one.assessment.date };
                explainer.condition(c.code).to_owned()
            };
            notice(NoticeKind::ConditionFails { condition: [named(Language::Fr), named(Language::Ar)] })
        });
        expiring.chain(failing).collect()
    }

    /// The name of a row of the rule book.
    pub(crate) fn row_name(&self, row: &RowId) -> Words {
        let named = |language| {
            self.book.row(row).map(|row| row.name.in_language(language).to_owned()).unwrap_or_default()
        };
        [named(Language::Fr), named(Language::Ar)]
    }

    /// The name of a piece; a dependant's with their first name.
    fn piece_name(&self, member: &Member, row: &RowId, whose: Whose) -> Words {
        let [french, arabic] = self.row_name(row);
        let Whose::Dependant { index, .. } = whose else { return [french, arabic] };
        let of = |name: String, language| match member.dependants.get(index) {
            Some(dependant) => format!("{name} ({})", dependant.name.first.in_language(language)),
            None => name,
        };
        [of(french, Language::Fr), of(arabic, Language::Ar)]
    }
}

/// Refused where nothing new would leave, or where a fault is to keep everything here.
pub(super) fn refuse(batch: &Batch, leave_faulty: bool) -> Result<()> {
    if !batch.faults.is_empty() && !leave_faulty {
        return Err(Error::new(ErrorCode::DossierIncomplete).with("missing", batch.faults.len()));
    }
    if batch.tells_something() { Ok(()) } else { Err(Error::new(ErrorCode::TransmissionEmpty)) }
}
