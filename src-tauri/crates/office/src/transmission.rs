//! Sealed transmissions: what is ready leaves, numbered and closed, with a slip to sign.

use std::path::Path;

use milaf_domain::dossier::{DossierEvent, Guard};
use milaf_domain::{
    Agency, Date, Dossier, DossierNumber, DossierState, Language, Member, MemberId, PaperLanguage,
    TransmissionKind, TransmissionNumber,
};
use milaf_exchange::profile::{ExportProfile, ExportRow, Format};
use milaf_exchange::seal::{Seal, digest};
use milaf_exchange::transmission::{Entry, Facts, Packing, TransmissionError};
use milaf_exchange::whole::write_whole;
use milaf_paper::Press;
use milaf_paper::documents::slip::{self, SlipData, SlipLine};
use milaf_rulebook::{Assessment, Context, Deposit, assess};
use milaf_store::transmission::{Transmission, TransmissionLine, TransmissionState};
use milaf_store::{counter, dossier as stored, transmission};
use serde::Serialize;

use crate::dossier::{ForTransmission, SOFTWARE, advance, issue_number, missing, of_member};
use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;

/// What to transmit.
#[derive(Clone, Debug)]
pub struct Request {
    /// These members only; empty: every dossier that is ready or corrected.
    pub members: Vec<MemberId>,
    /// Code of the agency; absent: the first of the directory.
    pub agency: Option<String>,
    /// Language of dossiers and slip.
    pub language: PaperLanguage,
    /// Whether faulty dossiers stay behind; otherwise one fault keeps everything here.
    pub leave_faulty: bool,
}

/// A dossier that cannot leave, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fault {
    /// Whose.
    pub member: MemberId,
    /// Their name, in both scripts.
    pub name: milaf_domain::PersonName,
    /// What is missing, in words of the rule book, French then Arabic.
    pub missing: [Vec<String>; 2],
}

/// A closed transmission.
#[derive(Clone, Debug, Serialize)]
pub struct Transmitted {
    /// Its number.
    pub number: TransmissionNumber,
    /// Dossiers in it.
    pub dossiers: usize,
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

/// One dossier about to leave.
struct Leaving {
    member: Member,
    dossier: Dossier,
    assessment: Assessment,
}

impl Office {
    /// What would leave, and what could not: faults by member.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionEmpty`] when nothing is ready.
    pub fn preflight(&self, members: &[MemberId]) -> Result<(usize, Vec<Fault>)> {
        let (leaving, faults) = self.sorted(members, self.surroundings.today(), &self.context()?)?;
        Ok((leaving.len(), faults))
    }

    /// Seals a transmission into the file `path`, whole or not at all, then records it. `progress` is told (done, of all).
    ///
    /// The numbers are issued first and the register is changed last: a cut in between leaves a number unused, never a
    /// batch that the register takes for sent, nor a number given twice.
    ///
    /// # Errors
    /// [`ErrorCode::TransmissionEmpty`], [`ErrorCode::DossierIncomplete`] when faulty dossiers are to keep the others
    /// here, [`ErrorCode::AssociationIncomplete`], the disk's.
    pub fn transmit(
        &self,
        path: &Path,
        request: &Request,
        mut progress: impl FnMut(usize, usize),
    ) -> Result<Transmitted> {
        let association = self.named_association()?;
        let context = self.context()?;
        let today = self.surroundings.today();
        if path.exists() {
            return Err(Error::new(ErrorCode::FileExists).with("path", path.display()));
        }
        let (mut leaving, faults) = self.sorted(&request.members, today, &context)?;
        if !faults.is_empty() && !request.leave_faulty {
            return Err(Error::new(ErrorCode::DossierIncomplete).with("missing", faults.len()));
        }
        if leaving.is_empty() {
            return Err(Error::new(ErrorCode::TransmissionEmpty));
        }
        let number = self.issue_numbers(&mut leaving, today)?;
        let agency = agency(&association.agencies, request.agency.as_deref());
        let key = self.signing_key()?;
        let kind =
            if request.members.is_empty() { TransmissionKind::FullList } else { TransmissionKind::Chosen };
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
        let made = write_whole(path, |out| {
            let mut packing = Packing::new(out);
            for entry in lists(&leaving, number, today)? {
                packing.add(&entry)?;
            }
            let mut press = Press::new();
            let mut lines = Vec::with_capacity(all);
            let mut hashes = Vec::with_capacity(all);
            for (done, one) in leaving.iter().enumerate() {
                let Some(of) = one.dossier.number else { continue };
                let (bytes, pages) = printing.print(self, &mut press, &one.member, of, &one.assessment)?;
                let entry = Entry { name: format!("dossiers/{of}.pdf"), bytes };
                hashes.push(digest(&entry.bytes));
                packing.add(&entry)?;
                lines.push(slip_line(of, one, pages));
                progress(done + 1, all);
            }
            let seal = packing.seal();
            let deposit = deposit(&leaving);
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
        .map_err(|failure| failure.at(path))?;
        self.record(number, kind, agency, &leaving, &made, key.public().to_bytes(), today)?;
        Ok(Transmitted {
            number,
            dossiers: leaving.len(),
            faults,
            seal: made.seal.groups(),
            fingerprint: key.public().fingerprint().to_string(),
            slip: made.slip,
            slip_texts: made.texts,
            slip_pages: made.pages,
        })
    }

    /// Dossiers that may leave, and those that may not.
    fn sorted(
        &self,
        members: &[MemberId],
        today: Date,
        context: &Context,
    ) -> Result<(Vec<Leaving>, Vec<Fault>)> {
        self.read(|reader| {
            let chosen: Vec<MemberId> = if members.is_empty() {
                let mut ready = stored::list_in_state(reader, DossierState::Ready)?;
                ready.extend(stored::list_in_state(reader, DossierState::Corrected)?);
                ready.sort_by_key(|d| (d.number.is_none(), d.number, d.id));
                ready.into_iter().map(|d| d.member).collect()
            } else {
                members.to_vec()
            };
            let (mut leaving, mut faults) = (Vec::new(), Vec::new());
            for id in chosen {
                let member = whole(reader, id)?;
                let dossier = of_member(reader, id, today)?;
                let assessment = assess(self.book, &member, today, context);
                let ready = matches!(dossier.state, DossierState::Ready | DossierState::Corrected);
                if ready && assessment.guard().is_open() {
                    leaving.push(Leaving { member, dossier, assessment });
                } else {
                    let in_language = |l: Language| missing(self, &assessment, l);
                    let missing = [in_language(Language::Fr), in_language(Language::Ar)];
                    faults.push(Fault { member: id, name: member.name, missing });
                }
            }
            Ok((leaving, faults))
        })
    }

    /// Numbers for the transmission and for dossiers that have none.
    fn issue_numbers(&self, leaving: &mut [Leaving], today: Date) -> Result<TransmissionNumber> {
        let (number, _) = self.transact(&Operation::DossierNumbered { number: String::new() }, |tx| {
            for one in leaving.iter_mut() {
                issue_number(tx, &mut one.dossier, today)?;
            }
            Ok(counter::issue_transmission_number(tx, today.year())?)
        })?;
        Ok(number)
    }

    #[allow(clippy::too_many_arguments, reason = "one closed batch, written in one place")]
    fn record(
        &self,
        number: TransmissionNumber,
        kind: TransmissionKind,
        agency: Option<&Agency>,
        leaving: &[Leaving],
        made: &Made,
        signer: [u8; 32],
        today: Date,
    ) -> Result<()> {
        let operation = Operation::TransmissionClosed { number: number.to_string(), dossiers: leaving.len() };
        self.transact(&operation, |tx| {
            let lines: Vec<TransmissionLine> = leaving
                .iter()
                .zip(&made.hashes)
                .filter_map(|(one, hash)| {
                    Some(TransmissionLine {
                        dossier: one.dossier.id,
                        member: one.member.id,
                        number: one.dossier.number?,
                        sha256: *hash,
                    })
                })
                .collect();
            let closed = Transmission {
                id: None,
                number,
                kind,
                agency: agency.map(|a| a.code.clone()).unwrap_or_default(),
                on_behalf: deposit(leaving) == Deposit::OnBehalf,
                state: TransmissionState::Closed,
                closed_on: today,
                rules: self.book.version().to_string(),
                seal: made.seal.to_bytes(),
                signer,
                receipt: String::new(),
                received_on: None,
                cancelled_on: None,
                cancelled_why: String::new(),
                file: String::new(),
            };
            transmission::insert(tx, &closed, &lines)?;
            for one in leaving {
                let mut dossier = one.dossier.clone();
                advance(tx, &mut dossier, DossierEvent::Transmit, Guard::default(), today)?;
            }
            Ok(())
        })?;
        Ok(())
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

/// The working list in its three forms.
fn lists(leaving: &[Leaving], number: TransmissionNumber, today: Date) -> Result<Vec<Entry>> {
    let profile = ExportProfile::working_list();
    let rows: Vec<ExportRow<'_>> = leaving
        .iter()
        .map(|one| ExportRow { member: &one.member, dossier: one.dossier.number, on: today })
        .collect();
    [("liste.csv", Format::Csv), ("liste.xlsx", Format::Xlsx), ("liste.json", Format::Json)]
        .into_iter()
        .map(|(name, format)| {
            let bytes = profile.write(&rows, format, &number.to_string(), today).map_err(Error::internal)?;
            Ok(Entry { name: name.to_owned(), bytes })
        })
        .collect()
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
    }
}
