//! Sealed transmissions: what is ready leaves, numbered and closed, with a slip to sign.

mod batch;
mod choice;
mod life;
mod list;
mod parked;
mod place;
mod preflight;
pub(crate) mod receipt;
mod record;
mod rows;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use milaf_domain::{
    Agency, Date, DossierNumber, LineKind, PaperLanguage, TransmissionId, TransmissionNumber,
};
use milaf_exchange::seal::{Seal, digest};
use milaf_exchange::transmission::{Entry, Facts, Packing, TransmissionError};
use milaf_exchange::whole::write_whole;
use milaf_paper::Press;
use milaf_paper::documents::slip::{self, SlipData, SlipLine};
use milaf_rulebook::Deposit;
use milaf_store::counter;
use serde::Serialize;

use crate::dossier::{ForTransmission, SOFTWARE, issue_number};
use crate::error::{Error, ErrorCode, Result};
use crate::file::vacant;
use crate::operation::Operation;
use crate::register::Office;

use batch::Leaving;
pub use batch::{REMOVAL_REASON, What};
pub use choice::{Choice, Sendable};
pub(crate) use life::waits_again;
pub use life::{TransmissionDetail, TransmissionPage, seal_groups};
pub use milaf_store::transmission::{Content, Listed, Transmission, TransmissionLine, TransmissionState};
pub use parked::ParkedMember;
pub use place::Destination;
use preflight::refuse;
pub use preflight::{
    Fault, FaultCause, Lack, LackKind, MovementRow, Notice, NoticeKind, Preflight, Words, in_language,
};
pub use receipt::LateTransmissions;
pub use rows::SentRow;

/// What to transmit.
#[derive(Clone, Debug)]
pub struct Request {
    /// What leaves.
    pub what: What,
    /// Code of the agency; absent: the first of the directory.
    pub agency: Option<String>,
    /// Language of dossiers and slip.
    pub language: PaperLanguage,
    /// Whether faulty dossiers stay behind, parked for the next one; otherwise one fault keeps everything here.
    pub leave_faulty: bool,
    /// Code of the export profile of its lists; none: the working list.
    pub profile: Option<String>,
}

/// A closed transmission.
#[derive(Clone, Debug, Serialize)]
pub struct Transmitted {
    /// Its key in the register.
    #[serde(skip)]
    pub id: TransmissionId,
    /// The file it was sealed into.
    #[serde(skip)]
    pub path: PathBuf,
    /// Its number.
    pub number: TransmissionNumber,
    /// Dossiers in it.
    pub dossiers: usize,
    /// Changes told.
    pub changes: usize,
    /// Members struck off.
    pub removals: usize,
    /// Members told again as they were.
    pub unchanged: usize,
    /// Those left behind.
    pub faults: Vec<Fault>,
    /// The content seal in groups, as the slip prints it.
    pub seal: Vec<String>,
    /// Fingerprint of the signing key, as the slip prints it.
    pub fingerprint: String,
    /// The slip, to be printed and signed; it is also in the file.
    #[serde(skip)]
    pub slip: Vec<u8>,
    /// The texts that stand on the slip, for whoever compares.
    #[serde(skip)]
    pub slip_texts: Vec<String>,
    /// How many pages the slip has.
    pub slip_pages: usize,
}

impl Office {
    /// Seals a transmission into a file, whole or not at all, then records it. `progress` is told (done, of all) before
    /// the first dossier and after each, and stops the work by breaking off.
    ///
    /// The numbers are issued first and the register is changed last: a cut in between leaves a number unused, never a
    /// batch that the register takes for sent, nor a number given twice.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionEmpty`], [`ErrorCode::DossierIncomplete`] when faulty dossiers are to keep the others
    /// here, [`ErrorCode::AssociationIncomplete`], [`ErrorCode::Cancelled`] when `progress` broke off, the disk's.
    pub fn transmit(
        &self,
        to: Destination<'_>,
        request: &Request,
        mut progress: impl FnMut(usize, usize) -> ControlFlow<()>,
    ) -> Result<Transmitted> {
        let association = self.named_association()?;
        let context = self.context()?;
        let today = self.surroundings.today();
        if let Destination::File(path) = to {
            vacant(path)?;
        }
        let profile = self.profile_or_usual(request.profile.as_deref())?;
        let mut batch = self.gather(&request.what, today, &context)?;
        refuse(&batch, request.leave_faulty)?;
        let mut told = |done, all| match progress(done, all) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(Error::new(ErrorCode::Cancelled)),
        };
        told(0, batch.leaving.len())?;
        let number = self.issue_numbers(&mut batch.leaving, today)?;
        let path = to.file(number)?;
        let agency = agency(&association.agencies, request.agency.as_deref());
        let key = self.signing_key()?;
        let kind = request.what.kind();
        let leaving = &batch.leaving;
        let facts = Facts {
            number,
            kind,
            closed_on: today,
            software: SOFTWARE.to_owned(),
            rules: self.book.version().to_string(),
            members: leaving.len(),
        };
        let printing = ForTransmission {
            association: &association,
            agency,
            number,
            language: request.language,
            on: today,
        };
        let all = leaving.len();
        let made = write_whole(&path, |out| {
            let mut packing = Packing::new(out);
            for entry in list::lists(&profile, kind, leaving, number, today)? {
                packing.add(&entry)?;
            }
            let mut press = Press::new();
            let mut lines = Vec::with_capacity(all);
            let mut hashes = Vec::with_capacity(all);
            for (done, one) in leaving.iter().enumerate() {
                let Some(of) = one.dossier.number else { continue };
                if one.kind != LineKind::Addition {
                    hashes.push(digest(crate::told::write_fields(&one.fields).as_bytes()));
                    lines.push(slip_line(of, one, 0));
                    told(done + 1, all)?;
                    continue;
                }
                let (bytes, pages) = printing.print(self, &mut press, &one.member, of, &one.assessment)?;
                let entry = Entry { name: format!("dossiers/{of}.pdf"), bytes };
                hashes.push(digest(&entry.bytes));
                packing.add(&entry)?;
                lines.push(slip_line(of, one, pages));
                told(done + 1, all)?;
            }
            let seal = packing.seal();
            let deposit = deposit(leaving);
            let data = SlipData {
                association: &association,
                number,
                date: today,
                kind,
                agency,
                deposit: &deposit,
                lines: &lines,
                seal: seal.to_bytes(),
                fingerprint: &key.public().fingerprint().to_string(),
                book: self.book,
            };
            let sheets = slip::sheets(&mut press, &data, request.language);
            let slip = press.print(&sheets, &self.imprint(&seal.to_bytes(), request.language, &association));
            packing.close(&slip, facts, &key)?;
            Ok::<_, Failure>(Made {
                seal,
                hashes,
                slip,
                texts: milaf_paper::documents::placed_texts(&sheets),
                pages: sheets.pages.len(),
            })
        })
        .map_err(|failure| failure.at(&path))?;
        let closing = record::Closing { number, kind, agency, signer: key.public().to_bytes(), path: &path };
        let id = self.record(&closing, &batch, &made)?;
        Ok(Transmitted {
            id,
            number,
            path,
            dossiers: batch.count(LineKind::Addition),
            changes: batch.count(LineKind::Change),
            removals: batch.count(LineKind::Removal),
            unchanged: batch.count(LineKind::Unchanged),
            faults: batch.faults,
            seal: made.seal.groups(),
            fingerprint: key.public().fingerprint().to_string(),
            slip: made.slip,
            slip_texts: made.texts,
            slip_pages: made.pages,
        })
    }

    /// Numbers for the transmission and for dossiers that have none.
    fn issue_numbers(&self, leaving: &mut [Leaving], today: Date) -> Result<TransmissionNumber> {
        let dossiers = leaving.iter().filter(|one| one.dossier.number.is_none()).count();
        let (number, _) = self.transact(&Operation::DossiersNumbered { dossiers }, |tx| {
            for one in leaving.iter_mut() {
                issue_number(tx, &mut one.dossier, today)?;
            }
            Ok(counter::issue_transmission_number(tx, today.year())?)
        })?;
        Ok(number)
    }
}

/// What the sealed file left behind for the register.
struct Made {
    seal: Seal,
    hashes: Vec<[u8; 32]>,
    slip: Vec<u8>,
    texts: Vec<String>,
    pages: usize,
}

/// Why a transmission could not be written.
enum Failure {
    Office(Error),
    Transmission(TransmissionError),
    Disk(std::io::Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Office(error)
    }
}

impl From<TransmissionError> for Failure {
    fn from(error: TransmissionError) -> Failure {
        Failure::Transmission(error)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        Failure::Disk(error)
    }
}

impl Failure {
    fn at(self, path: &Path) -> Error {
        match self {
            Failure::Office(error) => error,
            Failure::Disk(error) | Failure::Transmission(TransmissionError::Disk(error)) => {
                Error::io(&error, path)
            }
            Failure::Transmission(TransmissionError::TooLarge) => Error::new(ErrorCode::TransmissionTooLarge),
            Failure::Transmission(other) => Error::internal(other),
        }
    }
}

fn agency<'a>(agencies: &'a [Agency], code: Option<&str>) -> Option<&'a Agency> {
    match code {
        Some(code) => agencies.iter().find(|a| a.code.eq_ignore_ascii_case(code)),
        None => agencies.first(),
    }
}

/// In whose name a batch is deposited: as liaison body only where that holds for every dossier.
fn deposit(leaving: &[Leaving]) -> Deposit {
    let own = leaving.iter().find(|l| l.assessment.deposit == Deposit::OnBehalf);
    own.or(leaving.first()).map_or(Deposit::OnBehalf, |l| l.assessment.deposit.clone())
}

fn slip_line(dossier: DossierNumber, one: &Leaving, pages: usize) -> SlipLine {
    SlipLine {
        dossier,
        name: one.member.name.clone(),
        cin: one.member.identity.as_ref().and_then(|i| i.cin()).cloned(),
        category: one.assessment.governing_category().map(|c| c.category.clone()),
        pages,
        state: one.dossier.state,
        kind: one.kind,
        reason: one.reason,
    }
}

#[cfg(test)]
mod tests;
