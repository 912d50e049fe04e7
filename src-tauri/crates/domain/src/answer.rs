//! What the CNSS answers about a row of a transmission.

use serde::{Deserialize, Serialize};

/// The four outcomes of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// مقبول / accepté: as it was sent.
    Accepted,
    /// مقبول مع تصحيحات / accepté avec corrections: something was written otherwise by the CNSS.
    AcceptedWithCorrections,
    /// مرفوض / rejeté, with its reasons.
    Rejected,
    /// غير معالج / non pris en charge: nobody looked at it, or it is not there; it has to leave again.
    NotTaken,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Outcome; 4] =
        [Outcome::Accepted, Outcome::AcceptedWithCorrections, Outcome::Rejected, Outcome::NotTaken];

    /// Its code: `accepted-with-corrections`.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Accepted => "accepted",
            Outcome::AcceptedWithCorrections => "accepted-with-corrections",
            Outcome::Rejected => "rejected",
            Outcome::NotTaken => "not-taken",
        }
    }

    /// The outcome of a code.
    pub fn from_code(code: &str) -> Option<Outcome> {
        Outcome::ALL.into_iter().find(|outcome| outcome.code() == code)
    }

    /// Whether the CNSS holds what was sent, as it was or corrected.
    pub fn is_taken(self) -> bool {
        matches!(self, Outcome::Accepted | Outcome::AcceptedWithCorrections)
    }
}
