//! The registration dossier of a member and its life: draft → complete → ready → transmitted → accepted, accepted with
//! corrections, or rejected → corrected.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::fault::{Fault, FaultCode};
use crate::id::{DossierId, MemberId};

/// Number of a dossier: year and running number, `2026-0217`. Numbers are never used again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DossierNumber {
    /// Year of issue.
    pub year: i16,
    /// Running number within the year, from 1.
    pub serial: u32,
}

impl fmt::Display for DossierNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:04}", self.year, self.serial)
    }
}

impl std::str::FromStr for DossierNumber {
    type Err = Fault;

    fn from_str(text: &str) -> Result<DossierNumber, Fault> {
        parse_year_serial(text)
            .map(|(year, serial)| DossierNumber { year, serial })
            .ok_or_else(|| Fault::new(FaultCode::YearShape, text))
    }
}

/// Reads `2026-0217` as year and serial.
pub(crate) fn parse_year_serial(text: &str) -> Option<(i16, u32)> {
    let (year, serial) = text.split_once('-')?;
    let (year, serial) = (year.parse::<i16>().ok()?, serial.parse::<u32>().ok()?);
    ((1900..=2199).contains(&year) && serial > 0).then_some((year, serial))
}

macro_rules! text_serde {
    ($name:ty) => {
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use text_serde;

text_serde!(DossierNumber);

/// Where a dossier stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DossierState {
    /// مسودة / brouillon: pieces or fields are missing.
    Draft,
    /// مستوفى / complet: nothing required is missing.
    Complete,
    /// جاهز للإرسال / prêt à transmettre: looked over by the secretary.
    Ready,
    /// مرسل / transmis: left in a transmission.
    Transmitted,
    /// مقبول / accepté.
    Accepted,
    /// Accepted, with corrections made by the CNSS.
    AcceptedWithCorrections,
    /// مرفوض / rejeté.
    Rejected,
    /// Corrected after a rejection, to be sent again.
    Corrected,
}

impl DossierState {
    /// All states in the order of a dossier's life.
    pub const ALL: [DossierState; 8] = [
        DossierState::Draft,
        DossierState::Complete,
        DossierState::Ready,
        DossierState::Transmitted,
        DossierState::Accepted,
        DossierState::AcceptedWithCorrections,
        DossierState::Rejected,
        DossierState::Corrected,
    ];

    /// The code written in the register: `draft`, `accepted-with-corrections`, …
    pub fn code(self) -> &'static str {
        match self {
            DossierState::Draft => "draft",
            DossierState::Complete => "complete",
            DossierState::Ready => "ready",
            DossierState::Transmitted => "transmitted",
            DossierState::Accepted => "accepted",
            DossierState::AcceptedWithCorrections => "accepted-with-corrections",
            DossierState::Rejected => "rejected",
            DossierState::Corrected => "corrected",
        }
    }

    /// The state of a code.
    pub fn from_code(code: &str) -> Option<DossierState> {
        DossierState::ALL.into_iter().find(|s| s.code() == code)
    }
}

/// What happens to a dossier.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DossierEvent {
    /// Everything required is there.
    Complete,
    /// Something required went missing, expired or was found wrong.
    Incomplete,
    /// The secretary looked it over.
    MarkReady,
    /// It left in a closed transmission.
    Transmit,
    /// The CNSS accepted it.
    Accept,
    /// The CNSS accepted it and corrected something.
    AcceptWithCorrections,
    /// The CNSS rejected it.
    Reject,
    /// What was rejected has been mended.
    Correct,
    /// The transmission it was in was cancelled, or the CNSS did not take it: it may leave again.
    CancelTransmission,
    /// The same, of one that had been rejected before and mended: it is as corrected as it was.
    CancelResubmission,
}

/// What must hold for a step; found by the assessment, never assumed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Guard {
    /// Required fields that are empty or faulty.
    pub faulty_fields: usize,
    /// Required pieces that are missing, unusable or expired on the planned date.
    pub missing_pieces: usize,
    /// Whether the signed mandate is there, where the deposit is on behalf of the member.
    pub mandate_missing: bool,
}

impl Guard {
    /// Whether nothing stands in the way.
    pub fn is_open(self) -> bool {
        self.faulty_fields == 0 && self.missing_pieces == 0 && !self.mandate_missing
    }
}

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The step does not exist from this state.
    #[error("no such step from this state")]
    NoSuchStep {
        /// The state.
        from: DossierState,
        /// The step.
        event: DossierEvent,
    },
    /// Something required is missing.
    #[error("something required is missing")]
    Guarded(Guard),
}

impl DossierState {
    /// The state after `event`.
    ///
    /// # Errors
    /// [`Refusal::NoSuchStep`] where the life of a dossier has no such step; [`Refusal::Guarded`] where something
    /// required is missing.
    pub fn after(self, event: DossierEvent, guard: Guard) -> Result<DossierState, Refusal> {
        use DossierEvent as E;
        use DossierState as S;
        let guarded = |state| if guard.is_open() { Ok(state) } else { Err(Refusal::Guarded(guard)) };
        match (self, event) {
            (S::Draft, E::Complete) => guarded(S::Complete),
            (S::Complete | S::Ready, E::Incomplete) => Ok(S::Draft),
            (S::Complete, E::MarkReady) => guarded(S::Ready),
            (S::Ready | S::Corrected, E::Transmit) => guarded(S::Transmitted),
            (S::Transmitted, E::Accept) => Ok(S::Accepted),
            (S::Transmitted, E::AcceptWithCorrections) => Ok(S::AcceptedWithCorrections),
            (S::Transmitted, E::Reject) => Ok(S::Rejected),
            (S::Transmitted, E::CancelTransmission) => Ok(S::Ready),
            (S::Transmitted, E::CancelResubmission) => Ok(S::Corrected),
            (S::Rejected, E::Correct) => guarded(S::Corrected),
            (S::Corrected, E::Incomplete) => Ok(S::Rejected),
            (from, event) => Err(Refusal::NoSuchStep { from, event }),
        }
    }
}

impl DossierState {
    /// The state in which the CNSS answers otherwise than before about the transmission that the dossier is in: it waits
    /// again. None where nothing was answered.
    pub fn reconsidered(self) -> Option<DossierState> {
        use DossierState as S;
        let answered =
            matches!(self, S::Accepted | S::AcceptedWithCorrections | S::Rejected | S::Corrected | S::Ready);
        answered.then_some(S::Transmitted)
    }
}

/// A dossier of the register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dossier {
    /// Its key, once stored.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<DossierId>,
    /// Whose.
    pub member: MemberId,
    /// Its number, issued when first printed or transmitted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<DossierNumber>,
    /// Where it stands.
    pub state: DossierState,
    /// When it came into that state.
    pub since: Date,
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Guard = Guard { faulty_fields: 0, missing_pieces: 0, mandate_missing: false };

    #[test]
    fn lives_from_draft_to_acceptance_and_through_a_rejection() {
        use DossierEvent as E;
        let walk =
            |events: &[E]| events.iter().try_fold(DossierState::Draft, |state, e| state.after(*e, OPEN));
        assert_eq!(walk(&[E::Complete, E::MarkReady, E::Transmit, E::Accept]), Ok(DossierState::Accepted));
        let again = [E::Complete, E::MarkReady, E::Transmit, E::Reject, E::Correct, E::Transmit];
        assert_eq!(walk(&again), Ok(DossierState::Transmitted));
        assert!(matches!(walk(&[E::Transmit]), Err(Refusal::NoSuchStep { .. })));
        let waits = Some(DossierState::Transmitted);
        assert_eq!(
            (DossierState::Rejected.reconsidered(), DossierState::Draft.reconsidered()),
            (waits, None)
        );
    }

    #[test]
    fn refuses_to_leave_without_the_mandate() {
        let guard = Guard { mandate_missing: true, ..OPEN };
        assert_eq!(DossierState::Ready.after(DossierEvent::Transmit, guard), Err(Refusal::Guarded(guard)));
    }

    #[test]
    fn writes_and_reads_its_number() {
        let number = DossierNumber { year: 2026, serial: 217 };
        assert_eq!(number.to_string(), "2026-0217");
        assert_eq!("2026-0217".parse(), Ok(number));
        assert!("2026-0".parse::<DossierNumber>().is_err());
    }
}
