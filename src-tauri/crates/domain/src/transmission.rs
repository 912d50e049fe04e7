//! Transmissions: numbered, closed batches of dossiers that leave for the CNSS.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::dossier::{parse_year_serial, text_serde};
use crate::fault::{Fault, FaultCode};

/// Number of a transmission: year and running number, `2026-08`. Numbers are never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TransmissionNumber {
    /// Year of issue.
    pub year: i16,
    /// Running number within the year, from 1.
    pub serial: u32,
}

impl fmt::Display for TransmissionNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.serial)
    }
}

impl std::str::FromStr for TransmissionNumber {
    type Err = Fault;

    fn from_str(text: &str) -> Result<TransmissionNumber, Fault> {
        parse_year_serial(text)
            .map(|(year, serial)| TransmissionNumber { year, serial })
            .ok_or_else(|| Fault::new(FaultCode::YearShape, text))
    }
}

text_serde!(TransmissionNumber);

/// What a transmission holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TransmissionKind {
    /// Everybody whom the CNSS was told of and every dossier that is ready.
    FullList,
    /// Changes since the last transmission.
    Changes,
    /// Dossiers chosen by hand.
    Chosen,
}

/// What a row of a transmission tells about its member.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineKind {
    /// إضافة / ajout: somebody whom the CNSS does not know from the association, with their dossier.
    Addition,
    /// تغيير / modification: something that the CNSS was told is no more so.
    Change,
    /// التشطيب / radiation: somebody who is to be struck off, with the reason.
    Removal,
    /// دون تغيير / sans changement: told again in a full list.
    Unchanged,
}

/// Why a member is struck off the list that the CNSS holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RemovalReason {
    /// The activity ended.
    CeasedActivity,
    /// The member practises in another category.
    LeftCategory,
    /// The member is no more of the association.
    LeftAssociation,
    /// The member died.
    Death,
    /// The member moved away, out of the agency's district.
    Moved,
    /// Another compulsory scheme covers the member.
    OtherScheme,
    /// The member was told of by error, or twice.
    Error,
}

impl RemovalReason {
    /// All of them, in the order in which they are offered.
    pub const ALL: [RemovalReason; 7] = [
        RemovalReason::CeasedActivity,
        RemovalReason::LeftCategory,
        RemovalReason::LeftAssociation,
        RemovalReason::Death,
        RemovalReason::Moved,
        RemovalReason::OtherScheme,
        RemovalReason::Error,
    ];

    /// Its code: `ceased-activity`.
    pub fn code(self) -> &'static str {
        match self {
            RemovalReason::CeasedActivity => "ceased-activity",
            RemovalReason::LeftCategory => "left-category",
            RemovalReason::LeftAssociation => "left-association",
            RemovalReason::Death => "death",
            RemovalReason::Moved => "moved",
            RemovalReason::OtherScheme => "other-scheme",
            RemovalReason::Error => "error",
        }
    }

    /// The reason of a code.
    pub fn from_code(code: &str) -> Option<RemovalReason> {
        RemovalReason::ALL.into_iter().find(|reason| reason.code() == code)
    }
}
