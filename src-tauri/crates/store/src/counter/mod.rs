//! Running numbers of each kind and year. A number is never used again: not after an undo, a cancellation or an erasure.

use milaf_domain::{DossierNumber, TransmissionNumber};
use rusqlite::named_params;

use crate::error::{Error, Result};
use crate::write::Write;

/// Issues the next number of a dossier.
///
/// # Errors
/// When the register cannot be written.
pub fn issue_dossier_number(tx: &mut Write<'_>, year: i16) -> Result<DossierNumber> {
    Ok(DossierNumber { year, serial: issue(tx, "dossier", year)? })
}

/// Issues the next number of a transmission.
///
/// # Errors
/// When the register cannot be written.
pub fn issue_transmission_number(tx: &mut Write<'_>, year: i16) -> Result<TransmissionNumber> {
    Ok(TransmissionNumber { year, serial: issue(tx, "transmission", year)? })
}

/// Issues the next serial of an attestation within its year.
///
/// # Errors
/// When the register cannot be written.
pub fn issue_attestation_serial(tx: &mut Write<'_>, year: i16) -> Result<u32> {
    issue(tx, "attestation", year)
}

/// Issues the next serial of a receipt for dues within its year.
///
/// # Errors
/// When the register cannot be written.
pub fn issue_receipt_serial(tx: &mut Write<'_>, year: i16) -> Result<u32> {
    issue(tx, "receipt", year)
}

fn issue(tx: &Write<'_>, name: &str, year: i16) -> Result<u32> {
    let last: Option<u32> =
        tx.value(include_str!("issue.sql"), named_params! { ":name": name, ":year": year })?;
    last.ok_or(Error::Damaged)
}
