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
    /// Every dossier that is ready.
    FullList,
    /// Changes since the last transmission.
    Changes,
    /// Dossiers chosen by hand.
    Chosen,
}
