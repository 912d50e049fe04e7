//! Writing a sealed transmission down: its rows, what each told, who was left behind, and the dossiers that left.

use std::path::Path;

use milaf_domain::dossier::{DossierEvent, Guard};
use milaf_domain::{Agency, DossierState, LineKind, TransmissionId, TransmissionKind, TransmissionNumber};
use milaf_rulebook::Deposit;
use milaf_store::parked::{self, Parked};
use milaf_store::told;
use milaf_store::transmission::{self, Transmission, TransmissionLine, TransmissionState};

use super::batch::Batch;
use super::preflight::FaultCause;
use super::{Made, deposit};
use crate::dossier::advance;
use crate::error::Result;
use crate::operation::Operation;
use crate::register::Office;
use crate::told::write_fields;

/// What a transmission is closed with besides its rows.
pub(super) struct Closing<'a> {
    pub(super) number: TransmissionNumber,
    pub(super) kind: TransmissionKind,
    pub(super) agency: Option<&'a Agency>,
    pub(super) signer: [u8; 32],
    pub(super) path: &'a Path,
}

impl Office {
    /// Records a transmission that was sealed.
    pub(super) fn record(&self, closing: &Closing<'_>, batch: &Batch, made: &Made) -> Result<TransmissionId> {
        let today = self.surroundings.today();
        let number = closing.number.to_string();
        let dossiers = batch.count(LineKind::Addition);
        let operation = match closing.kind {
            TransmissionKind::Changes => Operation::ChangesTransmitted {
                number,
                additions: dossiers,
                changes: batch.count(LineKind::Change),
                removals: batch.count(LineKind::Removal),
            },
            _ => Operation::TransmissionClosed { number, dossiers },
        };
        let (id, _) = self.transact(&operation, |tx| {
            let lines: Vec<TransmissionLine> = batch
                .leaving
                .iter()
                .zip(&made.hashes)
                .filter_map(|(one, hash)| {
                    Some(TransmissionLine {
                        dossier: one.dossier.id,
                        member: one.member.id,
                        number: one.dossier.number?,
                        sha256: *hash,
                        kind: one.kind,
                        mended: one.dossier.state == DossierState::Corrected,
                    })
                })
                .collect();
            let closed = Transmission {
                id: None,
                number: closing.number,
                kind: closing.kind,
                agency: closing.agency.map(|a| a.code.clone()).unwrap_or_default(),
                on_behalf: deposit(&batch.leaving) == Deposit::OnBehalf,
                state: TransmissionState::Closed,
                closed_on: today,
                rules: self.book.version().to_string(),
                seal: made.seal.to_bytes(),
                signer: closing.signer,
                receipt: String::new(),
                received_on: None,
                cancelled_on: None,
                cancelled_why: String::new(),
                file: closing.path.display().to_string(),
            };
            let id = transmission::insert(tx, &closed, &lines)?;
            for one in &batch.leaving {
                let member = one.dossier.member;
                if one.kind == LineKind::Addition {
                    let mut dossier = one.dossier.clone();
                    advance(tx, &mut dossier, DossierEvent::Transmit, Guard::default(), today)?;
                    parked::delete(tx, member)?;
                }
                if one.kind != LineKind::Unchanged {
                    told::tell(tx, member, id, today, one.reason, &write_fields(&one.fields))?;
                }
                // Last, because what is written before calls the mark due.
                told::put_mark(tx, Office::told_mark(&one.member, member, today))?;
            }
            for fault in &batch.faults {
                let cause = match fault.cause {
                    FaultCause::Incomplete => "incomplete",
                    FaultCause::Rejected => "rejected",
                    FaultCause::Unmarked => "unmarked",
                    FaultCause::Gone => continue,
                };
                let parked = Parked { member: fault.member, transmission: id, cause: cause.to_owned() };
                parked::put(tx, &parked)?;
            }
            Ok(id)
        })?;
        Ok(id)
    }
}
