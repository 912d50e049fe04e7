//! Members left out of a transmission: kept and shown until their dossier leaves.

use milaf_domain::{DossierState, MemberId, PersonName, TransmissionNumber};
use milaf_store::parked::{self, Parked};
use milaf_store::{Reader, member as stored, transmission};
use serde::Serialize;

use super::batch::What;
use super::preflight::{FaultCause, Preflight};
use crate::error::Result;
use crate::register::Office;

/// A member who waits for the next transmission.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ParkedMember {
    /// Who.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: PersonName,
    /// Left out of which transmission.
    pub number: TransmissionNumber,
    /// Why they were left out.
    pub cause: FaultCause,
    /// Where the dossier stands today.
    pub state: Option<DossierState>,
}

impl Office {
    /// Those left out of a transmission whose dossier has not left since, in the order in which they were entered.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_parked(&self) -> Result<Vec<ParkedMember>> {
        self.read(|reader| {
            let mut shown = Vec::new();
            for one in parked::list(reader)? {
                shown.extend(of(reader, &one)?);
            }
            Ok(shown)
        })
    }

    /// What keeps those who wait here, or that nothing does any more.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn preflight_parked(&self) -> Result<Preflight> {
        let members = self.list_parked()?.into_iter().map(|one| one.member).collect();
        self.preflight(&What::Members(members))
    }
}

fn of(reader: &Reader, one: &Parked) -> Result<Option<ParkedMember>> {
    let row = stored::list_rows(reader, &[one.member])?.pop();
    let sent = transmission::find(reader, one.transmission)?;
    let (Some(row), Some(sent)) = (row, sent) else { return Ok(None) };
    Ok(Some(ParkedMember {
        member: one.member,
        name: row.name,
        number: sent.number,
        cause: match one.cause.as_str() {
            "rejected" => FaultCause::Rejected,
            "unmarked" => FaultCause::Unmarked,
            _ => FaultCause::Incomplete,
        },
        state: row.state,
    }))
}
