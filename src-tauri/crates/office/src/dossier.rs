//! A member's registration dossier: its state, its number, its paper.

use milaf_domain::dossier::{DossierEvent, Guard, Refusal};
use milaf_domain::{
    Agency, Association, Date, Dossier, DossierNumber, DossierState, Language, Member, MemberId,
    PaperLanguage, TransmissionNumber,
};
use milaf_paper::documents::dossier::{self as paper, DossierData, Scan};
use milaf_paper::page::Sheets;
use milaf_paper::{Imprint, Press};
use milaf_rulebook::{Assessment, Context, assess};
use milaf_store::{Reader, Write, counter, dossier as stored};
use serde::Serialize;

use crate::error::{Error, ErrorCode, Result};
use crate::member::whole;
use crate::operation::Operation;
use crate::register::Office;
use crate::sheet::Printed;

/// Name and version of the program, as papers and transmissions carry it.
pub const SOFTWARE: &str = concat!("Milaf ", env!("CARGO_PKG_VERSION"));

/// A paper made for printing.
#[derive(Clone, Debug, Serialize)]
pub struct PrintedDossier {
    /// The dossier's number.
    pub number: DossierNumber,
    /// Where it stands.
    pub state: DossierState,
    /// SHA-256 of the data the paper was made from, as its code carries it.
    pub hash: String,
    /// Day whose situation it shows.
    pub on: Date,
    /// The PDF.
    #[serde(skip)]
    pub pdf: Vec<u8>,
    /// The texts that stand on it, for whoever compares.
    #[serde(skip)]
    pub texts: Vec<String>,
    /// How many pages it has.
    pub pages: usize,
}

/// Whether a printed dossier still says what the register says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DossierCheck {
    /// The data are those the paper was made from.
    Same,
    /// Something in the register is not as on the paper.
    Changed,
}

impl Office {
    /// The member's dossier, as a draft where none was begun.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn dossier(&self, id: MemberId) -> Result<Dossier> {
        let today = self.surroundings.today();
        self.read(|reader| of_member(reader, id, today))
    }

    /// Brings the dossier's state in line with what is there: complete when nothing required is missing, draft again
    /// when something is. What has left the house does not move by itself.
    pub(crate) fn settle(
        &self,
        tx: &mut Write<'_>,
        id: MemberId,
        context: &Context,
        today: Date,
    ) -> Result<()> {
        let member = whole(tx, id)?;
        let assessment = assess(self.book, &member, today, context);
        let mut dossier = of_member(tx, id, today)?;
        let guard = assessment.guard();
        let Some(event) = crate::standing::step(dossier.state, guard.is_open()) else { return Ok(()) };
        advance(tx, &mut dossier, event, guard, today)
    }

    /// Begins the member's dossier where there is none: with the first piece, or the first print.
    pub(crate) fn begin(&self, tx: &mut Write<'_>, id: MemberId, today: Date) -> Result<()> {
        let mut dossier = of_member(tx, id, today)?;
        if dossier.id.is_none() { put(tx, &mut dossier) } else { Ok(()) }
    }

    /// Takes a dossier one step further.
    ///
    /// # Errors
    /// [`ErrorCode::DossierStep`] when there is no such step, [`ErrorCode::DossierIncomplete`] when something required
    /// is missing.
    pub fn move_dossier(&self, id: MemberId, event: DossierEvent) -> Result<DossierState> {
        let today = self.surroundings.today();
        let context = self.context()?;
        let (member, mut dossier) =
            self.read(|reader| Ok((whole(reader, id)?, of_member(reader, id, today)?)))?;
        let guard = assess(self.book, &member, today, &context).guard();
        // A list may have brought the last piece: nobody opened the dossier since.
        let complete = (dossier.state == DossierState::Draft && event == DossierEvent::MarkReady)
            .then_some(DossierEvent::Complete);
        // What is taken back with everything there is complete again.
        let again =
            (event == DossierEvent::Incomplete && dossier.state == DossierState::Ready && guard.is_open())
                .then_some(DossierEvent::Complete);
        let steps = || complete.into_iter().chain([event]).chain(again);
        let next = steps()
            .try_fold(dossier.state, |state, step| state.after(step, guard))
            .map_err(|e| refused(e, dossier.state))?;
        let operation = Operation::DossierMoved { state: next.code().to_owned() };
        self.transact(&operation, |tx| {
            if event == DossierEvent::Correct {
                crate::mend::settle_all(tx, id, today)?;
            }
            steps().try_for_each(|step| advance(tx, &mut dossier, step, guard, today))
        })?;
        Ok(next)
    }

    /// The steps that a person can take from a state: those that come by themselves, or by a transmission, are not told.
    pub fn dossier_steps(state: DossierState) -> Vec<DossierEvent> {
        use DossierEvent as E;
        let open = Guard::default();
        let told = [E::MarkReady, E::Accept, E::AcceptWithCorrections, E::Reject, E::Correct];
        let by_hand = told.into_iter().filter(|event| state.after(*event, open).is_ok());
        // From a draft, ready is one press away once nothing is missing; a ready one can be taken back.
        let from_draft = (state == DossierState::Draft).then_some(E::MarkReady);
        let back = (state == DossierState::Ready).then_some(E::Incomplete);
        from_draft.into_iter().chain(by_hand).chain(back).collect()
    }

    /// The dossier as it would be printed now, for looking at: no number is issued and nothing is written.
    ///
    /// # Errors
    /// As [`Office::print_dossier`].
    pub fn preview_dossier(&self, id: MemberId, language: PaperLanguage, on: Date) -> Result<Printed> {
        let dossier = self.dossier(id)?;
        let (pdf, sheets, _) = self.lay_out(id, dossier.number, language, on)?;
        let texts = milaf_paper::documents::placed_texts(&sheets);
        let number = dossier.number.map(|n| n.to_string());
        Ok(Printed { number, pdf, texts, pages: sheets.pages.len() })
    }

    /// The explained contribution alone, for the member to take home.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`].
    pub fn print_contribution(&self, id: MemberId, language: PaperLanguage, on: Date) -> Result<Printed> {
        let association = self.named_association()?;
        let (member, assessment) = self.assess(id, on)?;
        let data = DossierData {
            association: &association,
            member: &member,
            number: None,
            date: on,
            assessment: &assessment,
            book: self.book,
            agency: None,
            transmission: None,
            scans: &[],
        };
        let mut press = Press::new();
        let sheets = paper::contribution_sheets(&mut press, &data, language);
        let hash = data.data_hash();
        let pdf = press.print(&sheets, &self.imprint(&hash, language, &association));
        let texts = milaf_paper::documents::placed_texts(&sheets);
        Ok(Printed { number: None, pdf, texts, pages: sheets.pages.len() })
    }

    /// The dossier as a paper, numbered if it was not yet.
    ///
    /// # Errors
    /// [`ErrorCode::MemberMissing`], [`ErrorCode::AssociationIncomplete`], a damaged scan.
    pub fn print_dossier(&self, id: MemberId, language: PaperLanguage, on: Date) -> Result<PrintedDossier> {
        self.named_association()?;
        self.member(id)?;
        let dossier = self.numbered(id)?;
        let number = dossier.number.ok_or_else(|| Error::internal("a dossier without a number"))?;
        let (pdf, sheets, hash) = self.lay_out(id, Some(number), language, on)?;
        Ok(PrintedDossier {
            number,
            state: dossier.state,
            hash: hex(&hash),
            on,
            pdf,
            texts: milaf_paper::documents::placed_texts(&sheets),
            pages: sheets.pages.len(),
        })
    }

    /// The dossier laid out and pressed, with the digest of its data.
    fn lay_out(
        &self,
        id: MemberId,
        number: Option<DossierNumber>,
        language: PaperLanguage,
        on: Date,
    ) -> Result<(Vec<u8>, Sheets, [u8; 32])> {
        let association = self.named_association()?;
        let (member, assessment) = self.assess(id, on)?;
        let scans = self.scans(&member, &assessment)?;
        let data = DossierData {
            association: &association,
            member: &member,
            number,
            date: on,
            assessment: &assessment,
            book: self.book,
            agency: association.agencies.first(),
            transmission: None,
            scans: &scans,
        };
        let mut press = Press::new();
        let sheets = paper::sheets(&mut press, &data, language);
        let hash = data.data_hash();
        let pdf = press.print(&sheets, &self.imprint(&hash, language, &association));
        Ok((pdf, sheets, hash))
    }

    /// Compares the code of a printed dossier (`MILAF number date SHA-256:…`) with what the register says of that day.
    ///
    /// # Errors
    /// [`ErrorCode::ArgumentFaulty`] when it is no such code; [`ErrorCode::MemberMissing`].
    pub fn check_dossier(&self, id: MemberId, code: &str) -> Result<DossierCheck> {
        let faulty = || {
            Error::new(ErrorCode::ArgumentFaulty)
                .with("argument", "--check")
                .with("value", code)
                .with("remedy", "MILAF 2026-0001 2026-11-22 SHA-256:…")
        };
        let mut words = code.split_whitespace().skip_while(|word| *word == "MILAF");
        let number = words.next().ok_or_else(faulty)?;
        let on: Date = words.next().and_then(|w| w.parse().ok()).ok_or_else(faulty)?;
        let hash = words.next().and_then(|w| w.strip_prefix("SHA-256:")).ok_or_else(faulty)?;
        let association = self.association()?;
        let member = self.member(id)?;
        let assessment = assess(self.book, &member, on, &self.context()?);
        let data = DossierData {
            association: &association,
            member: &member,
            number: if number == "-" { None } else { Some(number.parse().map_err(|_| faulty())?) },
            date: on,
            assessment: &assessment,
            book: self.book,
            agency: None,
            transmission: None,
            scans: &[],
        };
        let same = hex(&data.data_hash()).eq_ignore_ascii_case(hash);
        Ok(if same { DossierCheck::Same } else { DossierCheck::Changed })
    }

    /// The dossier with a number, issued now where it has none.
    fn numbered(&self, id: MemberId) -> Result<Dossier> {
        let today = self.surroundings.today();
        let dossier = self.read(|reader| of_member(reader, id, today))?;
        if dossier.number.is_some() {
            return Ok(dossier);
        }
        let (numbered, _) = self.transact(&Operation::DossierNumbered { number: String::new() }, |tx| {
            let mut dossier = of_member(tx, id, today)?;
            issue_number(tx, &mut dossier, today)?;
            let number = dossier.number.map(|n| n.to_string()).unwrap_or_default();
            let payload =
                serde_json::to_vec(&Operation::DossierNumbered { number }).map_err(Error::internal)?;
            tx.describe(payload);
            Ok(dossier)
        })?;
        Ok(numbered)
    }

    /// The association, refused while it has no name: it stands on every paper.
    pub(crate) fn named_association(&self) -> Result<Association> {
        let association = self.association()?;
        if association.name.is_empty() {
            return Err(Error::new(ErrorCode::AssociationIncomplete));
        }
        Ok(association)
    }

    /// The scans of a member's pieces in the order in which the pieces are asked.
    pub(crate) fn scans(&self, member: &Member, assessment: &Assessment) -> Result<Vec<Scan>> {
        let mut scans = Vec::new();
        for asked in &assessment.pieces {
            let Some(piece) = asked.piece.and_then(|at| member.pieces.get(at)) else { continue };
            let Some(id) = piece.scan else { continue };
            let bytes = self.register.read_scan(id)?;
            let scan = |picture| Scan { kind: piece.kind.clone(), whose: asked.whose, picture };
            match crate::scan::pictures(&bytes) {
                Some(pages) => scans.extend(pages.into_iter().map(|page| scan(Some(page)))),
                None => scans.push(scan(None)),
            }
        }
        Ok(scans)
    }

    /// What dates and numbers a paper: the desk's clock and the digest of what it was made from.
    pub(crate) fn imprint<'a>(
        &self,
        hash: &[u8; 32],
        language: PaperLanguage,
        association: &'a Association,
    ) -> Imprint<'a> {
        let mut document_id = [0; 16];
        for (to, from) in document_id.iter_mut().zip(hash) {
            *to = *from;
        }
        document_id[15] ^= language as u8;
        Imprint {
            made_on: self.surroundings.now().datetime(),
            document_id,
            producer: SOFTWARE,
            author: association.name.in_language(Language::Fr),
            accessible: true,
        }
    }
}

/// What a dossier printed for a transmission is made of.
pub(crate) struct ForTransmission<'a> {
    pub(crate) association: &'a Association,
    pub(crate) agency: Option<&'a Agency>,
    pub(crate) number: TransmissionNumber,
    pub(crate) language: PaperLanguage,
    pub(crate) on: Date,
}

impl ForTransmission<'_> {
    /// The dossier of one member, and how many pages it has.
    pub(crate) fn print(
        &self,
        office: &Office,
        press: &mut Press,
        member: &Member,
        number: DossierNumber,
        assessment: &Assessment,
    ) -> Result<(Vec<u8>, usize)> {
        let scans = office.scans(member, assessment)?;
        let data = DossierData {
            association: self.association,
            member,
            number: Some(number),
            date: self.on,
            assessment,
            book: office.book,
            agency: self.agency,
            transmission: Some(self.number),
            scans: &scans,
        };
        let sheets = paper::sheets(press, &data, self.language);
        let imprint = office.imprint(&data.data_hash(), self.language, self.association);
        Ok((press.print(&sheets, &imprint), sheets.pages.len()))
    }
}

/// The stored dossier of a member, or the draft it would be.
pub(crate) fn of_member(reader: &Reader, id: MemberId, today: Date) -> Result<Dossier> {
    let draft = Dossier { id: None, member: id, number: None, state: DossierState::Draft, since: today };
    Ok(stored::list_of_member(reader, id)?.pop().unwrap_or(draft))
}

/// Gives a dossier its number, once.
pub(crate) fn issue_number(tx: &mut Write<'_>, dossier: &mut Dossier, today: Date) -> Result<()> {
    if dossier.number.is_none() {
        dossier.number = Some(counter::issue_dossier_number(tx, today.year())?);
        put(tx, dossier)?;
    }
    Ok(())
}

/// Takes a dossier one step further and writes it.
pub(crate) fn advance(
    tx: &mut Write<'_>,
    dossier: &mut Dossier,
    event: DossierEvent,
    guard: Guard,
    today: Date,
) -> Result<()> {
    dossier.state = dossier.state.after(event, guard).map_err(|e| refused(e, dossier.state))?;
    dossier.since = today;
    put(tx, dossier)
}

fn put(tx: &mut Write<'_>, dossier: &mut Dossier) -> Result<()> {
    if dossier.id.is_some() {
        stored::update(tx, dossier)?;
    } else {
        dossier.id = Some(stored::insert(tx, dossier)?);
    }
    Ok(())
}

fn refused(refusal: Refusal, state: DossierState) -> Error {
    match refusal {
        Refusal::NoSuchStep { .. } => Error::new(ErrorCode::DossierStep).with("state", state.code()),
        Refusal::Guarded(guard) => {
            let missing = guard.faulty_fields + guard.missing_pieces + usize::from(guard.mandate_missing);
            Error::new(ErrorCode::DossierIncomplete).with("missing", missing)
        }
    }
}

/// Lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
