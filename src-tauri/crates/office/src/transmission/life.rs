//! A transmission after it was sealed: produced and delivered are two things; a cancellation leaves its trace.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::Path;

use milaf_domain::dossier::{DossierEvent, Guard};
use milaf_domain::{Date, DossierState, Language, LineKind, TransmissionId};
use milaf_exchange::key::PublicKey;
use milaf_exchange::seal::Seal;
use milaf_store::answer::{self, Tally};
use milaf_store::told::{self, ToldState};
use milaf_store::transmission::{self, Content, Listed, Transmission, TransmissionLine, TransmissionState};
use milaf_store::{Reader, counter_copy, dossier as stored, parked};

use crate::dossier::advance;
use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::register::Office;
use crate::verification::{Verification, verify};

/// Longest reason or receipt that is kept, in characters.
const LONGEST: usize = 500;

/// A page of the list.
#[derive(Clone, Debug)]
pub struct TransmissionPage {
    /// The latest first.
    pub rows: Vec<Listed>,
    /// Of how many.
    pub total: u64,
}

/// A transmission as its page shows it.
#[derive(Clone, Debug)]
pub struct TransmissionDetail {
    /// The transmission.
    pub transmission: Transmission,
    /// Dossiers in it.
    pub dossiers: usize,
    /// Rows in it, changes and removals included.
    pub rows: usize,
    /// How many of the rows told what; kinds without a row are left out.
    pub kinds: Vec<(LineKind, usize)>,
    /// How many of the rows were answered how.
    pub answers: Tally,
    /// Whether the stamped counter-copy was scanned.
    pub counter_copy: bool,
    /// The content seal in groups.
    pub seal: Vec<String>,
    /// Fingerprint of the key that signed it.
    pub fingerprint: String,
    /// Whether its file still lies where it was written.
    pub file_there: bool,
}

impl Office {
    /// A window of the transmissions, the latest first.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn list_transmissions(&self, offset: u64, count: u64) -> Result<TransmissionPage> {
        self.read(|reader| {
            Ok(TransmissionPage {
                rows: transmission::list(reader, offset, count)?,
                total: transmission::total(reader)?,
            })
        })
    }

    /// One transmission.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`].
    pub fn transmission(&self, id: TransmissionId) -> Result<TransmissionDetail> {
        let (found, lines, answers, counter_copy) = self.read(|reader| {
            let lines = transmission::list_lines(reader, id)?;
            let copy = counter_copy::find(reader, id)?.is_some();
            Ok((known(reader, id)?, lines, answer::tally(reader, id)?, copy))
        })?;
        let fingerprint = PublicKey::from_bytes(&found.signer).map(|key| key.fingerprint().to_string());
        Ok(TransmissionDetail {
            dossiers: lines.iter().filter(|line| line.kind == LineKind::Addition).count(),
            rows: lines.len(),
            kinds: [LineKind::Addition, LineKind::Change, LineKind::Removal, LineKind::Unchanged]
                .into_iter()
                .map(|kind| (kind, lines.iter().filter(|line| line.kind == kind).count()))
                .filter(|(_, rows)| *rows > 0)
                .collect(),
            answers,
            counter_copy,
            seal: seal_groups(&found),
            fingerprint: fingerprint.unwrap_or_default(),
            file_there: !found.file.is_empty() && Path::new(&found.file).is_file(),
            transmission: found,
        })
    }

    /// The transmission of a number: `2026-08`.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`].
    pub fn find_transmission(&self, number: &str) -> Result<TransmissionId> {
        let missing = || Error::new(ErrorCode::TransmissionMissing);
        let number = number.trim().parse().map_err(|_| missing())?;
        let found = self.read(|reader| Ok(transmission::find_by_number(reader, number)?))?;
        found.and_then(|found| found.id).ok_or_else(missing)
    }

    /// A window of the dossiers in a transmission.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn transmission_contents(&self, id: TransmissionId, offset: u64, count: u64) -> Result<Vec<Content>> {
        self.read(|reader| Ok(transmission::list_contents(reader, id, offset, count)?))
    }

    /// Verifies the file of a transmission where it was written: that it is what was sealed, and this very transmission.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`], [`ErrorCode::FileMissing`] when it was moved.
    pub fn verify_transmission(&self, id: TransmissionId, language: Language) -> Result<Verification> {
        let found = self.read(|reader| known(reader, id))?;
        verify(&file_of(&found)?, Some(self), &[], language)
    }

    /// The slip of a transmission as it was sealed, to be printed again.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`]; [`ErrorCode::FileMissing`] when the sealed file was moved;
    /// [`ErrorCode::TransmissionUnreadable`] when it is no longer what was sealed.
    pub fn slip(&self, id: TransmissionId) -> Result<Vec<u8>> {
        let found = self.read(|reader| known(reader, id))?;
        let path = file_of(&found)?;
        let verified = verify(&path, Some(self), &[], Language::Fr)?;
        let altered = || Error::new(ErrorCode::TransmissionUnreadable).with("path", path.display());
        let own = verified.manifest.as_ref().is_some_and(|m| m.number == found.number);
        if !own || !verified.found.is_empty() {
            return Err(altered());
        }
        let io = |e: std::io::Error| Error::io(&e, &path);
        let slip = milaf_exchange::transmission::slip(File::open(&path).map_err(io)?).map_err(io)?;
        slip.ok_or_else(altered)
    }

    /// Notes that the agency received a transmission; noting it again corrects what was noted.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionMissing`], [`ErrorCode::TransmissionCancelled`], [`ErrorCode::DeliveryDate`] for a day
    /// before it was sealed or still to come.
    pub fn deliver_transmission(&self, id: TransmissionId, on: Date, receipt: &str) -> Result<()> {
        let mut found = self.standing_transmission(id)?;
        if on < found.closed_on || on > self.surroundings.today() {
            return Err(
                Error::new(ErrorCode::DeliveryDate).with("date", milaf_l10n::date::short(found.closed_on))
            );
        }
        found.state = TransmissionState::Received;
        found.received_on = Some(on);
        found.receipt = kept(receipt);
        let operation = Operation::TransmissionDelivered { number: found.number.to_string() };
        self.transact(&operation, |tx| Ok(transmission::update(tx, &found)?))?;
        Ok(())
    }

    /// Cancels a transmission: its number stays used, the dossiers that the CNSS has not answered may leave again, and what
    /// it was told before stands again for those about whom it took nothing.
    ///
    /// # Errors
    /// [`ErrorCode::ReasonMissing`], [`ErrorCode::TransmissionMissing`], [`ErrorCode::TransmissionCancelled`].
    pub fn cancel_transmission(&self, id: TransmissionId, why: &str) -> Result<()> {
        let why = kept(why);
        if why.is_empty() {
            return Err(Error::new(ErrorCode::ReasonMissing));
        }
        let mut found = self.standing_transmission(id)?;
        let today = self.surroundings.today();
        let context = self.context()?;
        found.state = TransmissionState::Cancelled;
        found.cancelled_on = Some(today);
        found.cancelled_why = why;
        let operation = Operation::TransmissionCancelled { number: found.number.to_string() };
        self.transact(&operation, |tx| {
            transmission::update(tx, &found)?;
            let taken: BTreeSet<_> = answer::list_standing(tx, id)?
                .into_iter()
                .filter(|line| line.outcome.is_taken())
                .filter_map(|line| line.member)
                .collect();
            for member in told::list_in(tx, id)? {
                if !taken.contains(&member) {
                    told::withdraw(tx, member, id, ToldState::Cancelled)?;
                }
            }
            parked::delete_in(tx, id)?;
            let lines = transmission::list_lines(tx, id)?;
            for line in lines.into_iter().filter(|line| line.kind == LineKind::Addition) {
                let event = waits_again(&line);
                let Some((dossier, member)) = line.dossier.zip(line.member) else { continue };
                let Some(mut dossier) = stored::find(tx, dossier)? else { continue };
                let Some(key) = dossier.id else { continue };
                let waits = dossier.state == DossierState::Transmitted;
                if waits && !transmission::left_again(tx, member, key, id)? {
                    advance(tx, &mut dossier, event, Guard::default(), today)?;
                    self.settle(tx, member, &context, today)?;
                }
            }
            Ok(())
        })?;
        Ok(())
    }

    /// A transmission that was not cancelled.
    pub(crate) fn standing_transmission(&self, id: TransmissionId) -> Result<Transmission> {
        let found = self.read(|reader| known(reader, id))?;
        match found.state {
            TransmissionState::Cancelled => Err(Error::new(ErrorCode::TransmissionCancelled)
                .with("number", found.number)
                .with("date", found.cancelled_on.map(milaf_l10n::date::short).unwrap_or_default())),
            TransmissionState::Closed | TransmissionState::Received => Ok(found),
        }
    }
}

/// The content seal of a transmission in groups of four digits, as its slip prints it.
pub fn seal_groups(transmission: &Transmission) -> Vec<String> {
    Seal::from_bytes(transmission.seal).groups()
}

/// How the dossier of a line waits after a transmission that came to nothing: as it did before it left.
pub(crate) fn waits_again(line: &TransmissionLine) -> DossierEvent {
    if line.mended { DossierEvent::CancelResubmission } else { DossierEvent::CancelTransmission }
}

pub(super) fn known(reader: &Reader, id: TransmissionId) -> Result<Transmission> {
    transmission::find(reader, id)?.ok_or_else(|| Error::new(ErrorCode::TransmissionMissing))
}

fn file_of(found: &Transmission) -> Result<std::path::PathBuf> {
    let path = std::path::PathBuf::from(&found.file);
    if path.is_file() {
        return Ok(path);
    }
    let shown =
        if found.file.is_empty() { format!("envoi-{}.zip", found.number) } else { found.file.clone() };
    Err(Error::new(ErrorCode::FileMissing).with("path", shown))
}

/// One line of text, as long as is kept.
fn kept(text: &str) -> String {
    milaf_domain::name::visible(text).chars().take(LONGEST).collect()
}
