//! The papers of a dossier: which, whose, in what state.

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::id::{DependantId, PieceId, ScanId};

/// A kind of piece, as a row of the rule book: `cin-copy`, `bank-attestation`, `marriage-certificate`, …
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PieceKind(pub String);

impl From<&str> for PieceKind {
    fn from(kind: &str) -> PieceKind {
        PieceKind(kind.to_owned())
    }
}

impl PieceKind {
    /// The code as written in the rule book.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Whose paper it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceOwner {
    /// The member's.
    Member,
    /// A dependant's.
    Dependant(DependantId),
}

/// What was done with a piece. "Expiring" and "expired" are not states: they follow from the date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceState {
    /// Not there yet.
    Missing,
    /// There, not looked at.
    Received,
    /// There, but cannot be read.
    Illegible,
    /// There, but somebody else's.
    WrongPerson,
    /// Looked at and right.
    Verified,
}

/// In what form the piece was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceForm {
    /// A plain copy.
    Copy,
    /// نسخة مطابقة للأصل / copie certifiée conforme.
    CertifiedCopy,
    /// The original was seen at the desk.
    OriginalSeen,
}

/// That somebody of the office held the original in their hands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OriginalSeen {
    /// When.
    pub on: Date,
    /// Who, as the operator is called; empty when it was not noted.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub by: String,
}

/// How a piece stands on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PieceStanding {
    /// Not there.
    Missing,
    /// There but of no use: illegible or another person's.
    Unusable,
    /// Its validity has run out.
    Expired,
    /// Its validity runs out within the notice given.
    Expiring,
    /// There, not looked at.
    Received,
    /// Looked at and right.
    Verified,
}

impl PieceStanding {
    /// Whether the dossier may leave with it.
    pub fn is_usable(self) -> bool {
        matches!(self, PieceStanding::Expiring | PieceStanding::Received | PieceStanding::Verified)
    }
}

/// One paper of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// Its key, once stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<PieceId>,
    /// Which row of the rule book asks for it.
    pub kind: PieceKind,
    /// Whose.
    pub owner: PieceOwner,
    /// What was done with it.
    pub state: PieceState,
    /// Copy, certified copy, original seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub form: Option<PieceForm>,
    /// Who saw the original, and when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<OriginalSeen>,
    /// When it came in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_on: Option<Date>,
    /// The date written on it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_on: Option<Date>,
    /// The last day it is good for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Date>,
    /// When it was handed back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned_on: Option<Date>,
    /// Its scan, where there is one. A disability certificate never has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scan: Option<ScanId>,
}

impl Piece {
    /// A piece in a state, nothing else known.
    pub fn new(kind: impl Into<PieceKind>, owner: PieceOwner, state: PieceState) -> Piece {
        Piece {
            id: None,
            kind: kind.into(),
            owner,
            state,
            form: None,
            seen: None,
            received_on: None,
            issued_on: None,
            valid_until: None,
            returned_on: None,
            scan: None,
        }
    }

    /// How it stands on `date`, calling it expiring from `notice_days` days before its end.
    pub fn standing(&self, date: Date, notice_days: i32) -> PieceStanding {
        match self.state {
            PieceState::Missing => return PieceStanding::Missing,
            PieceState::Illegible | PieceState::WrongPerson => return PieceStanding::Unusable,
            PieceState::Received | PieceState::Verified => {}
        }
        if let Some(until) = self.valid_until {
            if until < date {
                return PieceStanding::Expired;
            }
            let days = date.until(until).map(|span| span.get_days()).unwrap_or(i32::MAX);
            if days <= notice_days {
                return PieceStanding::Expiring;
            }
        }
        if self.state == PieceState::Verified { PieceStanding::Verified } else { PieceStanding::Received }
    }
}
