//! What a transmission would hold: the dossiers that leave, those that cannot and why, what changed.

use milaf_domain::{Language, LineKind};
use milaf_office::transmission::{
    Fault, FaultCause, LackKind, MovementRow, Notice, NoticeKind, Preflight, in_language,
};
use serde::Serialize;

use super::key;
use super::movement::{DifferenceView, MovementCode, removal};
use super::transmission::{PersonNameView, small};

/// What a batch looks like before it leaves.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PreflightView {
    /// Rows that would leave; those that tell the same again are not counted.
    pub leaving: u32,
    /// So many of them are additions, with their dossiers.
    pub additions: u32,
    /// So many are changes.
    pub changes: u32,
    /// So many are removals.
    pub removals: u32,
    /// Members told again as they were.
    pub unchanged: u32,
    /// The first of the changes and removals, each with what it says.
    pub movements: Vec<MovementView>,
    /// Dossiers that cannot, the gravest first.
    pub faults: Vec<FaultView>,
    /// What the CNSS may object to.
    pub notices: Vec<NoticeView>,
}

/// A change or a removal about to leave.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MovementView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// What it tells.
    pub movement: MovementCode,
    /// In words.
    pub movement_name: String,
    /// Why they are struck off, in words; empty: they are not.
    pub reason: String,
    /// What changed.
    pub changes: Vec<DifferenceView>,
}

impl MovementView {
    fn of(row: &MovementRow, language: Language) -> MovementView {
        MovementView {
            member: key(row.member.0),
            name: PersonNameView::from(&row.name),
            movement: row.kind.into(),
            movement_name: milaf_l10n::line_kind(language, row.kind).to_owned(),
            reason: removal(row.reason, language),
            changes: row.changes.iter().map(|one| DifferenceView::of(one, language)).collect(),
        }
    }
}

/// Why a dossier stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum FaultCauseCode {
    /// Something required is missing.
    Incomplete,
    /// Rejected, not yet corrected.
    Rejected,
    /// It has left already, or was accepted.
    Gone,
    /// Nothing is missing; nobody looked it over.
    Unmarked,
}

/// A dossier that cannot leave.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FaultView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Why it stays.
    pub cause: FaultCauseCode,
    /// Where it stands, in words.
    pub state: String,
    /// What is missing.
    pub lacks: Vec<LackView>,
}

/// Something required that is missing.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct LackView {
    /// A piece; otherwise a field.
    pub is_piece: bool,
    /// Its code: where the member's page is opened.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// What may bring a dossier back.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct NoticeView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// The piece or the condition.
    pub what: String,
    /// The piece's last day; none: a condition that is not met.
    pub expires_on: Option<String>,
}

/// So many of those who leave are listed before; the others are counted.
const LISTED: usize = 200;

impl PreflightView {
    /// Its view, in a language.
    pub fn of(found: &Preflight, language: Language) -> PreflightView {
        let count = |kind| small(found.movements.iter().filter(|row| row.kind == kind).count());
        PreflightView {
            leaving: small(found.leaving),
            additions: small(found.additions),
            changes: count(LineKind::Change),
            removals: count(LineKind::Removal),
            unchanged: small(found.unchanged),
            movements: found
                .movements
                .iter()
                .take(LISTED)
                .map(|row| MovementView::of(row, language))
                .collect(),
            faults: found.faults.iter().map(|fault| FaultView::of(fault, language)).collect(),
            notices: found.notices.iter().map(|notice| NoticeView::of(notice, language)).collect(),
        }
    }
}

impl FaultView {
    fn of(fault: &Fault, language: Language) -> FaultView {
        let lack = |lack: &milaf_office::transmission::Lack| LackView {
            is_piece: lack.kind == LackKind::Piece,
            code: lack.code.clone(),
            name: in_language(&lack.name, language).to_owned(),
        };
        FaultView {
            member: key(fault.member.0),
            name: PersonNameView::from(&fault.name),
            cause: match fault.cause {
                FaultCause::Incomplete => FaultCauseCode::Incomplete,
                FaultCause::Rejected => FaultCauseCode::Rejected,
                FaultCause::Gone => FaultCauseCode::Gone,
                FaultCause::Unmarked => FaultCauseCode::Unmarked,
            },
            state: milaf_l10n::dossier_state(language, fault.state).to_owned(),
            lacks: fault.lacks.iter().map(lack).collect(),
        }
    }
}

impl NoticeView {
    fn of(notice: &Notice, language: Language) -> NoticeView {
        let (what, expires_on) = match &notice.what {
            NoticeKind::PieceExpires { piece, on } => (piece, Some(on.to_string())),
            NoticeKind::ConditionFails { condition } => (condition, None),
        };
        NoticeView {
            member: key(notice.member.0),
            name: PersonNameView::from(&notice.name),
            what: in_language(what, language).to_owned(),
            expires_on,
        }
    }
}
