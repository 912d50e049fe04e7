//! The registration dossier of a member: cover, request sheet, family, activity and explained contribution, pieces,
//! notice and engagements, then the scans.

mod blank;
mod contribution;
mod copies;
mod cover;
mod engagement;
mod family;
mod pieces;
mod request;

use std::collections::BTreeMap;
use std::fmt::Write;

use milaf_domain::{
    Agency, Association, Date, DossierNumber, Language, Member, Money, PaperLanguage, PieceKind,
    TransmissionNumber,
};
use milaf_l10n::msg::dossier_paper as words;
use milaf_rulebook::{Assessment, Deposit, RowId, RuleBook, Whose};
use serde::Serialize;
use sha2::{Digest, Sha256};

use super::canonical_json;
use super::letter::{sheet, twin};
use crate::attach::Picture;
use crate::block::{Cell, Value};
use crate::explain::{Explainer, plain};
use crate::mark::ltr;
use crate::page::Sheets;
use crate::paper::{Hand, Mark, Paper};
use crate::pdf::Imprint;
use crate::press::Press;
use crate::twin::Twin;

/// What a dossier is made from.
#[derive(Clone, Copy, Debug)]
pub struct DossierData<'a> {
    /// Whose letterhead, bureau and authorisation it carries.
    pub association: &'a Association,
    /// Whose dossier it is.
    pub member: &'a Member,
    /// Its number; none yet for a draft.
    pub number: Option<DossierNumber>,
    /// The day whose situation and rules it shows.
    pub date: Date,
    /// The member's case on that day.
    pub assessment: &'a Assessment,
    /// Where the assessment's rows are read.
    pub book: &'a RuleBook,
    /// The agency it is deposited at, where it is known.
    pub agency: Option<&'a Agency>,
    /// The transmission it leaves with.
    pub transmission: Option<TransmissionNumber>,
    /// The copies of its pieces, in order.
    pub scans: &'a [Scan],
}

/// A copy of a piece.
#[derive(Clone, Debug)]
pub struct Scan {
    /// Which piece.
    pub kind: PieceKind,
    /// Whose.
    pub whose: Whose,
    /// The picture; absent where it cannot be read: the paper says so and the rest of the dossier is not lost.
    pub picture: Option<Picture>,
}

/// The data that a dossier's code vouches for: the member, as of a day, under a rule book, in whose name. What only
/// dresses the paper (letterhead, agency, transmission) may change without making the data another.
#[derive(Serialize)]
struct Vouched<'a> {
    number: Option<DossierNumber>,
    date: Date,
    book: &'a str,
    deposit: &'a Deposit,
    member: &'a Member,
}

impl DossierData<'_> {
    /// The canonical JSON of the data the paper is made from.
    pub fn canonical_json(&self) -> String {
        canonical_json(&Vouched {
            number: self.number,
            date: self.date,
            book: &self.assessment.book.digest,
            deposit: &self.assessment.deposit,
            member: self.member,
        })
    }

    /// The SHA-256 of [`DossierData::canonical_json`].
    pub fn data_hash(&self) -> [u8; 32] {
        Sha256::digest(self.canonical_json().as_bytes()).into()
    }

    /// What the code on the cover says: number (or `-`), day of the data, and their SHA-256 in hexadecimal.
    pub fn code(&self) -> String {
        let number = self.number.map_or_else(|| "-".to_owned(), |n| n.to_string());
        let mut code = format!("MILAF {number} {} SHA-256:", self.date);
        for byte in self.data_hash() {
            _ = write!(code, "{byte:02X}");
        }
        code
    }
}

/// The dossier as a PDF file.
pub fn print(
    press: &mut Press,
    data: &DossierData<'_>,
    language: PaperLanguage,
    imprint: &Imprint<'_>,
) -> Vec<u8> {
    let sheets = sheets(press, data, language);
    press.print(&sheets, imprint)
}

/// The dossier laid out.
pub fn sheets(press: &mut Press, data: &DossierData<'_>, language: PaperLanguage) -> Sheets {
    let number = data.number.map(|n| n.to_string()).unwrap_or_default();
    let title = Twin::each(|l| format!("{} – {}", words::main_title(l), data.member.name.in_language(l)));
    let mut paper = Paper::new(press, sheet(language, title, number, Hand::Sans));
    let mut desk = Desk::new(data, language);
    paper.head_notes(desk.say(|e| e.doubts_heading().to_owned()));
    desk.cover(&mut paper);
    desk.request(&mut paper);
    desk.family(&mut paper);
    desk.contribution(&mut paper);
    desk.pieces(&mut paper);
    desk.engagement(&mut paper);
    desk.copies(&mut paper);
    paper.finish()
}

/// The explained contribution alone, to take home: no number, no scans.
pub fn contribution_sheets(press: &mut Press, data: &DossierData<'_>, language: PaperLanguage) -> Sheets {
    let title =
        Twin::each(|l| format!("{} – {}", words::contribution_title(l), data.member.name.in_language(l)));
    let mut paper = Paper::new(press, sheet(language, title, String::new(), Hand::Sans));
    let mut desk = Desk::new(data, language);
    paper.head_notes(desk.say(|e| e.doubts_heading().to_owned()));
    desk.contribution_head(&mut paper);
    desk.contribution(&mut paper);
    paper.finish()
}

/// The sheets to fill by hand for each of several people: what is known is printed, what is not has room to write, in the
/// order in which it is typed.
pub fn blank_sheets(press: &mut Press, people: &[DossierData<'_>], language: PaperLanguage) -> Sheets {
    let title = twin(words::blank_title);
    let mut paper = Paper::new(press, sheet(language, title, String::new(), Hand::Sans));
    for data in people {
        let mut desk = Desk::new(data, language);
        desk.request(&mut paper);
        desk.blank(&mut paper);
    }
    paper.finish()
}

/// What the parts of a dossier share while it is being made.
struct Desk<'a> {
    data: &'a DossierData<'a>,
    paper_language: PaperLanguage,
    explainer: Explainer<'a>,
    /// The notes written so far: one for each uncertain row.
    marks: BTreeMap<RowId, Mark>,
}

impl<'a> Desk<'a> {
    fn new(data: &'a DossierData<'a>, paper_language: PaperLanguage) -> Desk<'a> {
        let explainer =
            Explainer { language: Language::Fr, book: data.book, member: data.member, date: data.date };
        Desk { data, paper_language, explainer, marks: BTreeMap::new() }
    }

    /// A wording of the explainer in both languages.
    fn say(&self, wording: impl Fn(Explainer<'a>) -> String) -> Twin {
        Twin::each(|language| wording(self.explainer.in_language(language)))
    }

    /// The marks of uncertain rows, each with its note.
    fn marks(&mut self, paper: &mut Paper<'_>, doubts: &[RowId]) -> Vec<Mark> {
        let mut marks: Vec<Mark> = Vec::with_capacity(doubts.len());
        for row in doubts {
            let mark = match self.marks.get(row) {
                Some(mark) => *mark,
                None => {
                    let mark = paper.note(self.say(|e| e.doubted(row)));
                    self.marks.insert(row.clone(), mark);
                    mark
                }
            };
            if !marks.contains(&mark) {
                marks.push(mark);
            }
        }
        marks.sort_unstable_by_key(|mark| mark.0);
        marks
    }

    /// An amount with its unit; side by side the French form stands for both.
    fn money(&self, money: Money) -> Value {
        match self.paper_language {
            PaperLanguage::Both => Value::Data(self.explainer.in_language(Language::Fr).money(money)),
            _ => Value::Words(self.say(|e| e.money(money))),
        }
    }

    /// An amount with its unit in a table; side by side the French form stands for both.
    fn amount_cell(&self, wording: impl Fn(Explainer<'a>) -> String) -> Cell {
        match self.paper_language {
            PaperLanguage::Both => Cell::Data(plain(&wording(self.explainer.in_language(Language::Fr)))),
            _ => Cell::Words(self.say(wording)),
        }
    }

    /// The number line under titles.
    fn number_line(&self) -> Twin {
        Twin::each(|l| match self.data.number {
            Some(number) => words::number_line(l, &ltr(&number.to_string())),
            None => words::draft_line(l).to_owned(),
        })
    }
}
