//! A dossier and its papers as they cross.

use milaf_domain::dossier::DossierEvent;
use milaf_domain::{Dossier, DossierState, Language, Member};
use milaf_office::rules::{Assessment, RequiredPiece, RuleBook, Whose};
use milaf_office::sheet::Printed;
use milaf_office::{Explainer, Office};
use serde::{Deserialize, Serialize};

use super::key;
use super::piece::mirrored;
use crate::session::Session;

/// A member's dossier.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DossierView {
    /// Its number, once issued.
    pub number: Option<String>,
    /// Where it stands.
    pub state: DossierStateCode,
    /// The same in words.
    pub state_name: String,
    /// Since when.
    pub since: String,
    /// The steps that a person can take from here, the likeliest first.
    pub steps: Vec<DossierStepCode>,
    /// Whether the next step is to leave in a transmission.
    pub leaves_next: bool,
    /// What is required and not there.
    pub missing: Vec<MissingView>,
}

/// Something required that is not there.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MissingView {
    /// What it is called.
    pub name: String,
    /// The code of the field, or the kind of the piece.
    pub code: String,
    /// Whether it is a piece rather than a field.
    pub is_piece: bool,
    /// The dependant whose piece it is.
    pub owner: Option<u32>,
}

/// A paper in the tray.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    /// Its number in the tray.
    pub paper: u32,
    /// How many pages it has.
    pub pages: u32,
    /// The number that stands on it, where it has one.
    pub number: Option<String>,
}

mirrored! {
    /// Where a dossier stands.
    DossierStateCode of DossierState {
        Draft, Complete, Ready, Transmitted, Accepted, AcceptedWithCorrections, Rejected, Corrected,
    }
}
mirrored! {
    /// What happens to a dossier.
    DossierStepCode of DossierEvent {
        Complete, Incomplete, MarkReady, Transmit, Accept, AcceptWithCorrections, Reject, Correct,
        CancelTransmission, CancelResubmission,
    }
}

impl PaperView {
    /// Puts a paper into the tray under a file name.
    pub fn of(session: &Session, name: &str, printed: Printed) -> PaperView {
        PaperView {
            pages: u32::try_from(printed.pages).unwrap_or(u32::MAX),
            number: printed.number,
            paper: session.keep_paper(name, printed.pdf),
        }
    }
}

/// A dossier in the words of a language.
pub fn dossier(
    book: &RuleBook,
    dossier: &Dossier,
    member: &Member,
    assessment: &Assessment,
    language: Language,
) -> DossierView {
    let explainer = Explainer { language, book, member, date: assessment.date };
    let fields = assessment.fields.iter().filter(|field| field.required && !field.filled);
    let fields = fields.map(|field| MissingView {
        name: explainer.row(&field.row),
        code: field.code.clone(),
        is_piece: false,
        owner: None,
    });
    let lacks = |piece: &&RequiredPiece| piece.required && !piece.is_data && !piece.standing.is_usable();
    let pieces = assessment.pieces.iter().filter(lacks).map(|piece| MissingView {
        name: explainer.piece(piece),
        code: piece.kind.0.clone(),
        is_piece: true,
        owner: match piece.whose {
            Whose::Member => None,
            Whose::Dependant { id, .. } => id.map(|id| key(id.0)),
        },
    });
    DossierView {
        number: dossier.number.map(|number| number.to_string()),
        state: dossier.state.into(),
        state_name: milaf_l10n::dossier_state(language, dossier.state).to_owned(),
        since: dossier.since.to_string(),
        steps: Office::dossier_steps(dossier.state).into_iter().map(DossierStepCode::from).collect(),
        leaves_next: matches!(dossier.state, DossierState::Ready | DossierState::Corrected),
        missing: fields.chain(pieces).collect(),
    }
}
