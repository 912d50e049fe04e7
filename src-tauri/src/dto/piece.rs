//! Pieces and their files as they cross.

use milaf_domain::piece::{OriginalSeen, PieceStanding};
use milaf_domain::{
    Date, DependantId, Language, Member, Piece, PieceForm, PieceKind, PieceOwner, PieceState,
};
use milaf_office::rules::{Assessment, Kind, RequiredPiece, RuleBook, Whose};
use milaf_office::scan::{KeptScan, Part, Reshape, Weakness};
use milaf_office::{Error, ErrorCode, Explainer};
use serde::{Deserialize, Serialize};

use super::key;
use crate::error::Answer;

/// The pieces of a member and their family on a day.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PiecesView {
    /// The day.
    pub on: String,
    /// Who sits at the desk: who would have seen an original.
    pub operator: String,
    /// So many of the required papers are there and good.
    pub gathered: u32,
    /// So many are required.
    pub asked: u32,
    /// Each piece, asked ones first.
    pub pieces: Vec<PieceView>,
}

/// A piece.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PieceView {
    /// Its kind, as the rule book names it.
    pub kind: String,
    /// The dependant whose it is; none: the member's.
    pub owner: Option<u32>,
    /// In Arabic.
    pub name_ar: String,
    /// In French.
    pub name_fr: String,
    /// The dependant's name; empty for the member's own.
    pub whose: String,
    /// Why it is asked; empty for one that is kept and no more asked.
    pub why: String,
    /// What the rule book says with it.
    pub note: String,
    /// Its legal reference.
    pub reference: String,
    /// Whether the dossier waits for it.
    pub required: bool,
    /// Whether asking for it rests on practice alone, to be confirmed at the agency.
    pub doubtful: bool,
    /// Whether a file may be kept.
    pub takes_file: bool,
    /// Data of the member rather than a paper.
    pub is_data: bool,
    /// How it stands on the day.
    pub standing: PieceStandingCode,
    /// The same in words.
    pub standing_name: String,
    /// What was done with it.
    pub state: PieceStateCode,
    /// In what form it was brought.
    pub form: Option<PieceFormCode>,
    /// When the original was seen.
    pub seen_on: Option<String>,
    /// By whom.
    pub seen_by: String,
    /// When it came in.
    pub received_on: Option<String>,
    /// The date written on it.
    pub issued_on: Option<String>,
    /// Its last day, as written on it.
    pub valid_until: Option<String>,
    /// Its last day, as written or as the rule says.
    pub good_until: Option<String>,
    /// When it was handed back.
    pub returned_on: Option<String>,
    /// Its file.
    pub scan: Option<u32>,
}

/// What a person says of a piece.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PieceInput {
    /// What was done with it.
    pub state: PieceStateCode,
    /// In what form it was brought.
    pub form: Option<PieceFormCode>,
    /// When the original was seen.
    pub seen_on: Option<String>,
    /// By whom.
    pub seen_by: String,
    /// When it came in.
    pub received_on: Option<String>,
    /// The date written on it.
    pub issued_on: Option<String>,
    /// Its last day, as written on it.
    pub valid_until: Option<String>,
    /// When it was handed back.
    pub returned_on: Option<String>,
}

/// Which piece of a member.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PieceKey {
    /// The member.
    pub member: u32,
    /// Its kind.
    pub kind: String,
    /// The dependant whose it is; none: the member's.
    pub owner: Option<u32>,
}

macro_rules! mirrored {
    ($(#[$doc:meta])* $code:ident of $theirs:ty { $($name:ident,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "each is explained where it is at home")]
        pub enum $code {
            $($name,)*
        }

        impl From<$theirs> for $code {
            fn from(theirs: $theirs) -> $code {
                match theirs {
                    $(<$theirs>::$name => $code::$name,)*
                }
            }
        }

        impl From<$code> for $theirs {
            fn from(code: $code) -> $theirs {
                match code {
                    $($code::$name => <$theirs>::$name,)*
                }
            }
        }
    };
}
pub(crate) use mirrored;

mirrored! {
    /// What was done with a piece.
    PieceStateCode of PieceState { Missing, Received, Illegible, WrongPerson, Verified, }
}
mirrored! {
    /// In what form a piece was brought.
    PieceFormCode of PieceForm { Copy, CertifiedCopy, OriginalSeen, }
}
mirrored! {
    /// How a piece stands on a day.
    PieceStandingCode of PieceStanding { Missing, Unusable, Expired, Expiring, Received, Verified, }
}
mirrored! {
    /// What makes a page hard to read.
    WeaknessCode of Weakness { Small, Dark, Blurred, }
}

/// A kept file.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ScanView {
    /// Its number.
    pub scan: u32,
    /// The file as it came in.
    pub origin: u32,
    /// Its pages.
    pub pages: Vec<ScanPage>,
}

/// A page of a kept file.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ScanPage {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// How it was made from the page that came in.
    pub change: PageChange,
    /// What makes it hard to read.
    pub weaknesses: Vec<WeaknessCode>,
}

/// A page turned, then cut.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PageChange {
    /// Quarter turns clockwise.
    pub turns: u8,
    /// What is kept of the turned page; none: all of it.
    pub part: Option<PagePart>,
}

/// A part of a page, in thousandths of its sides from the upper left corner.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "a rectangle")]
pub struct PagePart {
    pub x: u16,
    pub y: u16,
    pub width: u16,
    pub height: u16,
}

impl From<Reshape> for PageChange {
    fn from(change: Reshape) -> PageChange {
        let part = |Part { x, y, width, height }| PagePart { x, y, width, height };
        PageChange { turns: change.turns, part: change.part.map(part) }
    }
}

impl From<PageChange> for Reshape {
    fn from(change: PageChange) -> Reshape {
        let part = |PagePart { x, y, width, height }| Part { x, y, width, height };
        Reshape { turns: change.turns % 4, part: change.part.map(part) }
    }
}

impl From<KeptScan> for ScanView {
    fn from(scan: KeptScan) -> ScanView {
        let page = |page: milaf_office::scan::KeptPage| ScanPage {
            width: page.width,
            height: page.height,
            change: page.change.into(),
            weaknesses: page.weaknesses.into_iter().map(WeaknessCode::from).collect(),
        };
        ScanView {
            scan: key(scan.id.0),
            origin: key(scan.origin.0),
            pages: scan.pages.into_iter().map(page).collect(),
        }
    }
}

impl PieceKey {
    /// Its kind for the office.
    pub fn kind(&self) -> PieceKind {
        PieceKind(self.kind.clone())
    }

    /// Whose it is, for the office.
    pub fn owner(&self) -> PieceOwner {
        self.owner.map_or(PieceOwner::Member, |id| PieceOwner::Dependant(DependantId(i64::from(id))))
    }
}

impl PieceInput {
    /// The piece as it is to be written; the file stays what it was.
    ///
    /// # Errors
    /// A date that is none, named by its field.
    pub fn read(&self, piece: &PieceKey) -> Answer<Piece> {
        let seen_on = day(self.seen_on.as_deref(), "seenOn")?;
        Ok(Piece {
            form: self.form.map(PieceForm::from),
            seen: seen_on.map(|on| OriginalSeen { on, by: self.seen_by.trim().to_owned() }),
            received_on: day(self.received_on.as_deref(), "receivedOn")?,
            issued_on: day(self.issued_on.as_deref(), "issuedOn")?,
            valid_until: day(self.valid_until.as_deref(), "validUntil")?,
            returned_on: day(self.returned_on.as_deref(), "returnedOn")?,
            ..Piece::new(piece.kind(), piece.owner(), self.state.into())
        })
    }
}

fn day(text: Option<&str>, field: &'static str) -> Answer<Option<Date>> {
    let read = |text: &str| {
        let faulty = || Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", "date-shape");
        text.parse::<Date>().map_err(|_| crate::error::IpcError::from(faulty()).of(field))
    };
    text.map(read).transpose()
}

/// The pieces asked of a member, then those that are kept and no more asked.
pub fn pieces(
    book: &RuleBook,
    member: &Member,
    assessment: &Assessment,
    operator: &str,
    language: Language,
) -> PiecesView {
    let explainer = Explainer { language, book, member, date: assessment.date };
    let paper = |p: &&RequiredPiece| p.required && !p.is_data;
    let gathered = assessment.pieces.iter().filter(paper).filter(|p| p.standing.is_usable()).count();
    let asked = assessment.pieces.iter().filter(paper).count();
    let mut views: Vec<PieceView> = assessment.pieces.iter().map(|p| asked_piece(explainer, p)).collect();
    let is_asked = |at: usize| assessment.pieces.iter().any(|p| p.piece == Some(at));
    let beside = member.pieces.iter().enumerate().filter(|(at, _)| !is_asked(*at));
    views.extend(beside.map(|(_, piece)| kept_piece(explainer, piece)));
    PiecesView {
        on: assessment.date.to_string(),
        operator: operator.to_owned(),
        gathered: u32::try_from(gathered).unwrap_or(u32::MAX),
        asked: u32::try_from(asked).unwrap_or(u32::MAX),
        pieces: views,
    }
}

fn asked_piece(e: Explainer<'_>, asked: &RequiredPiece) -> PieceView {
    let row = e.book.row(&asked.row);
    let owner = match asked.whose {
        Whose::Member => None,
        Whose::Dependant { id, .. } => id.map(|id| key(id.0)),
    };
    let bare = Piece::new(asked.kind.clone(), PieceOwner::Member, PieceState::Missing);
    let piece = asked.piece.and_then(|at| e.member.pieces.get(at)).unwrap_or(&bare);
    PieceView {
        owner,
        name_ar: row.map(|row| row.name.ar.clone()).unwrap_or_default(),
        name_fr: row.map(|row| row.name.fr.clone()).unwrap_or_default(),
        whose: e.piece_whose(asked),
        why: e.piece_why(asked.why).to_owned(),
        note: row.map(|row| row.note.in_language(e.language).to_owned()).unwrap_or_default(),
        reference: e.sources(std::slice::from_ref(&asked.row)),
        required: asked.required,
        doubtful: !asked.doubts.is_empty(),
        takes_file: asked.takes_file && !asked.is_data,
        is_data: asked.is_data,
        standing: asked.standing.into(),
        standing_name: e.piece_standing(asked).to_owned(),
        good_until: asked.valid_until.as_ref().map(|until| until.value.to_string()),
        ..view(piece)
    }
}

fn kept_piece(e: Explainer<'_>, piece: &Piece) -> PieceView {
    let row = e.book.rows_of(Kind::Piece).find(|row| row.code.as_deref() == Some(piece.kind.as_str()));
    let standing = piece.standing(e.date, 0);
    let whose = match piece.owner {
        PieceOwner::Member => None,
        PieceOwner::Dependant(id) => e.member.dependants.iter().find(|d| d.id == Some(id)),
    };
    PieceView {
        name_ar: row.map_or_else(|| piece.kind.0.clone(), |row| row.name.ar.clone()),
        name_fr: row.map_or_else(|| piece.kind.0.clone(), |row| row.name.fr.clone()),
        whose: whose.map(|dependant| e.name(&dependant.name.first)).unwrap_or_default(),
        takes_file: row.is_none_or(|row| row.takes_file),
        standing: standing.into(),
        standing_name: milaf_l10n::piece_standing(e.language, standing).to_owned(),
        good_until: piece.valid_until.map(|day| day.to_string()),
        ..view(piece)
    }
}

/// What is written of a piece itself.
fn view(piece: &Piece) -> PieceView {
    let text = |day: Option<Date>| day.map(|day| day.to_string());
    PieceView {
        kind: piece.kind.0.clone(),
        owner: match piece.owner {
            PieceOwner::Member => None,
            PieceOwner::Dependant(id) => Some(key(id.0)),
        },
        name_ar: String::new(),
        name_fr: String::new(),
        whose: String::new(),
        why: String::new(),
        note: String::new(),
        reference: String::new(),
        required: false,
        doubtful: false,
        takes_file: true,
        is_data: false,
        standing: PieceStandingCode::Missing,
        standing_name: String::new(),
        state: piece.state.into(),
        form: piece.form.map(PieceFormCode::from),
        seen_on: text(piece.seen.as_ref().map(|seen| seen.on)),
        seen_by: piece.seen.as_ref().map(|seen| seen.by.clone()).unwrap_or_default(),
        received_on: text(piece.received_on),
        issued_on: text(piece.issued_on),
        valid_until: text(piece.valid_until),
        good_until: None,
        returned_on: text(piece.returned_on),
        scan: piece.scan.map(|scan| key(scan.0)),
    }
}
