//! What a member's dossier still lacks before it is ready, each with the place where it is mended.

use milaf_domain::piece::PieceStanding;
use milaf_domain::{AddressPlace, Language, Member, MemberId};
use milaf_l10n::date;
use milaf_l10n::msg::form as words;
use milaf_paper::explain::Explainer;
use milaf_rulebook::{Assessment, RequiredPiece, Whose};

use crate::error::Result;
use crate::register::Office;

/// Something that lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// What to do about it.
    pub mend: Mend,
    /// What lacks, in words.
    pub sentence: String,
    /// The dossier waits for it; otherwise it only comes near its end.
    pub required: bool,
    /// Code of the field of the CNSS's form, or of the piece.
    pub code: String,
    /// The field's path, or the piece's code.
    pub target: String,
    /// Whose piece, by the dependant's key; none: the member's own, or a field.
    pub dependant: Option<i64>,
}

/// How a gap is closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mend {
    /// A field is filled.
    Fill,
    /// A piece is brought.
    Bring,
    /// A piece is brought anew.
    Renew,
}

impl Office {
    /// What the member's dossier lacks today, what it waits for first.
    ///
    /// # Errors
    /// [`crate::ErrorCode::MemberMissing`].
    pub fn gaps(&self, id: MemberId, language: Language) -> Result<Vec<Gap>> {
        let (member, assessment) = self.assess(id, self.surroundings.today())?;
        let say = Explainer { language, book: self.book, member: &member, date: assessment.date };
        Ok(gaps(&say, &assessment))
    }
}

pub(crate) fn gaps(say: &Explainer<'_>, assessment: &Assessment) -> Vec<Gap> {
    let fields = assessment.fields.iter().filter(|field| field.required && !field.filled).map(|field| Gap {
        mend: Mend::Fill,
        sentence: words::field_gap(say.language, &say.row(&field.row)),
        required: true,
        code: field.code.clone(),
        target: path(say, &field.code),
        dependant: None,
    });
    let mut gaps: Vec<Gap> = fields.collect();
    // Towns are asked twice by the form and written once.
    gaps.dedup_by(|a, b| a.target == b.target);
    gaps.extend(assessment.pieces.iter().filter_map(|piece| of_piece(say, piece)));
    gaps.sort_by_key(|gap| !gap.required);
    gaps
}

fn of_piece(say: &Explainer<'_>, piece: &RequiredPiece) -> Option<Gap> {
    if piece.is_data || !piece.required {
        return None;
    }
    let usable = piece.standing.is_usable();
    let mend = match piece.standing {
        PieceStanding::Missing => Mend::Bring,
        PieceStanding::Unusable | PieceStanding::Expired | PieceStanding::Expiring => Mend::Renew,
        PieceStanding::Received | PieceStanding::Verified => return None,
    };
    let (name, standing) = (say.piece(piece), say.piece_standing(piece));
    let ends = piece.valid_until.as_ref().filter(|_| piece.standing == PieceStanding::Expiring);
    let sentence = match ends {
        Some(until) => {
            let date = date::short(until.value);
            words::piece_ends_gap(say.language, words::PieceEndsGap { piece: &name, standing, date: &date })
        }
        None => words::piece_gap(say.language, words::PieceGap { piece: &name, standing }),
    };
    let dependant = match piece.whose {
        Whose::Member => None,
        Whose::Dependant { id, .. } => id.map(|id| id.0),
    };
    let code = piece.kind.as_str().to_owned();
    Some(Gap { mend, sentence, required: !usable, target: code.clone(), code, dependant })
}

/// The path of a field of the CNSS's form on the member's own.
fn path(say: &Explainer<'_>, code: &str) -> String {
    let script = if say.language == Language::Ar { "ar" } else { "latin" };
    let member: &Member = say.member;
    let held = member.situation.categories.iter().position(|c| c.period.contains(say.date));
    let category = held.map_or_else(|| "new".to_owned(), |at| at.to_string());
    let address = |place| {
        let addresses = &member.situation.addresses;
        let at = addresses.iter().rposition(|a| a.value.place == place && a.period.contains(say.date));
        match (at, place) {
            (Some(at), _) => format!("address.{at}"),
            (None, AddressPlace::Home) => "address.home".to_owned(),
            (None, AddressPlace::Work) => "address.work".to_owned(),
        }
    };
    match code {
        "last-name" => format!("last-{script}"),
        "first-name" => format!("first-{script}"),
        "national-id" => "identity".to_owned(),
        "registration-number" => "cnss".to_owned(),
        "birth-date" => "birth".to_owned(),
        "category" => format!("category.{category}.code"),
        "sub-category" => format!("category.{category}.sub"),
        "home-quarter" => format!("{}.street-{script}", address(AddressPlace::Home)),
        "home-commune" | "home-city" => format!("{}.commune", address(AddressPlace::Home)),
        "home-postal-code" => format!("{}.postal-code", address(AddressPlace::Home)),
        "work-address" => format!("{}.street-{script}", address(AddressPlace::Work)),
        own => own.to_owned(),
    }
}
