//! The list of members as the window shows it.

use milaf_domain::geography::CommuneCode;
use milaf_domain::piece::PieceStanding;
use milaf_domain::{CategoryCode, Date, DossierState, IdentityDocument, Language, PieceOwner};
use milaf_office::member::commune_name;
use milaf_office::member_list::{LeftOut, ListOrder, View};
use milaf_office::standing::{NextKind, StandingFilter, StandingRow, Trouble};
use milaf_office::{Error, ErrorCode, Office};
use serde::{Deserialize, Serialize};

use super::key;

/// Who stands in the list. Kinds narrow it together, values of one kind widen it.
#[derive(Clone, Debug, Default, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListFilter {
    /// Codes of states; empty text: no dossier yet.
    pub states: Vec<String>,
    /// Codes of categories.
    pub categories: Vec<String>,
    /// Codes of communes.
    pub communes: Vec<String>,
    /// Whether the CNSS number is known.
    pub known_to_cnss: Option<bool>,
    /// `missing`, `expiring`, `expired`.
    pub pieces: Vec<String>,
    /// Up to this day a piece runs out.
    pub expires_by: Option<String>,
    /// Whether a required field is empty or faulty.
    pub faulty: Option<bool>,
    /// The bin instead of the register.
    pub binned: bool,
}

/// What the list is asked.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListInput {
    /// The chips.
    pub filter: ListFilter,
    /// What stands in the search field.
    pub typed: String,
    /// The order.
    pub order: OrderCode,
    /// The order turned round.
    pub descending: bool,
}

/// The order of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum OrderCode {
    /// By name.
    Name,
    /// By list number.
    Number,
    /// By state.
    State,
    /// By the last change.
    Changed,
    /// By the next date.
    Next,
    /// By how much is missing.
    Missing,
}

/// A window of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListPage {
    /// Its rows.
    pub rows: Vec<MemberLine>,
    /// The place of the first one, from 0.
    pub offset: u32,
    /// How many members the filter lets through.
    pub total: u32,
    /// How many it hides.
    pub hidden: u32,
    /// Words typed that were looked for as text because their key or value says nothing.
    pub unknown: Vec<String>,
}

/// A member as a line of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberLine {
    /// The key.
    pub id: u32,
    /// The name in Arabic.
    pub name_ar: String,
    /// The name in Latin letters.
    pub name_latin: String,
    /// The association's number.
    pub number: String,
    /// Code of the dossier's state; empty: none yet.
    pub state: String,
    /// The state's name.
    pub state_name: String,
    /// The category's name.
    pub category: String,
    /// The commune's name.
    pub commune: String,
    /// CIN or residence card, the middle hidden.
    pub cin: String,
    /// Phone.
    pub phone: String,
    /// CNSS number.
    pub cnss: String,
    /// Day of the last change, ISO.
    pub changed_on: String,
    /// Whether how they stand is known.
    pub assessed: bool,
    /// Required fields that are empty or faulty.
    pub faults: u32,
    /// Pieces asked, as they stand.
    pub pieces: Vec<PieceMarkView>,
    /// The next date that matters, ISO.
    pub next_on: Option<String>,
    /// What it is about.
    pub next_kind: Option<NextCode>,
}

/// What a date is about.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum NextCode {
    /// A piece runs out.
    Piece,
    /// A payment or return is due.
    Payment,
    /// Somebody's rights change.
    Rights,
}

/// A piece as a mark on the strip.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct PieceMarkView {
    /// Its code.
    pub kind: String,
    /// Whether it is a dependant's.
    pub of_dependant: bool,
    /// How it stands.
    pub standing: StandingCode,
    /// Whether the dossier waits for it.
    pub required: bool,
}

/// How a piece stands.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum StandingCode {
    /// Not there.
    Missing,
    /// Illegible or another person's.
    Unusable,
    /// It ran out.
    Expired,
    /// It runs out soon.
    Expiring,
    /// There.
    Received,
    /// There and right.
    Verified,
}

/// What can be chosen as a filter.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListChoices {
    /// States of dossiers.
    pub states: Vec<ListChoice>,
    /// Categories.
    pub categories: Vec<ListChoice>,
    /// Communes where members live, by name.
    pub communes: Vec<ListChoice>,
    /// How pieces stand.
    pub pieces: Vec<ListChoice>,
    /// Members with a required field empty or faulty.
    pub faulty: u32,
    /// Members of the register.
    pub all: u32,
    /// Members in the bin.
    pub binned: u32,
    /// Members not yet looked over since something changed.
    pub due: u32,
}

/// One of them.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListChoice {
    /// Its code.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Members it would show.
    pub members: u32,
}

/// What was typed, as filters.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadFilter {
    /// The filters.
    pub filter: ListFilter,
    /// What is left to be looked for as text.
    pub text: String,
    /// Words whose key or value says nothing.
    pub unknown: Vec<String>,
}

/// A view kept by name.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ListView {
    /// Its name.
    pub name: String,
    /// Who stands in it.
    pub filter: ListFilter,
    /// What else is looked for.
    pub text: String,
    /// In which order.
    pub order: OrderCode,
    /// The order turned round.
    pub descending: bool,
    /// The columns by code.
    pub columns: Vec<String>,
}

/// The members chosen.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct Selection {
    /// Everybody in the list but `ids`; otherwise `ids` alone.
    pub all: bool,
    /// Keys.
    pub ids: Vec<u32>,
}

/// What can be done to many.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum BulkCode {
    /// Mark dossiers ready.
    MarkReady,
    /// Print dossiers.
    Print,
    /// Put into the bin.
    Bin,
    /// Take out of the bin.
    Restore,
}

/// What an action would do or did.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BulkView {
    /// To so many.
    pub takes: u32,
    /// The names of the first of them.
    pub names: Vec<BulkName>,
    /// Who is left out.
    pub leaves: Vec<BulkLeft>,
}

/// Those left out for one reason.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BulkLeft {
    /// Why.
    pub why: LeftCode,
    /// So many.
    pub members: u32,
    /// The names of the first of them.
    pub names: Vec<BulkName>,
}

/// A member by name.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct BulkName {
    /// The key.
    pub id: u32,
    /// The name in the window's language.
    pub name: String,
}

/// Why a member is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum LeftCode {
    /// Something required is missing.
    Incomplete,
    /// It is so already.
    Already,
    /// The dossier has left the house.
    Sent,
    /// In the bin.
    Binned,
    /// No such member any more.
    Gone,
}

impl From<LeftOut> for LeftCode {
    fn from(left: LeftOut) -> LeftCode {
        match left {
            LeftOut::Incomplete => LeftCode::Incomplete,
            LeftOut::Already => LeftCode::Already,
            LeftOut::Sent => LeftCode::Sent,
            LeftOut::Binned => LeftCode::Binned,
            LeftOut::Gone => LeftCode::Gone,
        }
    }
}

impl From<OrderCode> for ListOrder {
    fn from(code: OrderCode) -> ListOrder {
        match code {
            OrderCode::Name => ListOrder::Name,
            OrderCode::Number => ListOrder::Number,
            OrderCode::State => ListOrder::State,
            OrderCode::Changed => ListOrder::Changed,
            OrderCode::Next => ListOrder::Next,
            OrderCode::Missing => ListOrder::Missing,
        }
    }
}

impl From<ListOrder> for OrderCode {
    fn from(order: ListOrder) -> OrderCode {
        match order {
            ListOrder::Name => OrderCode::Name,
            ListOrder::Number => OrderCode::Number,
            ListOrder::State => OrderCode::State,
            ListOrder::Changed => OrderCode::Changed,
            ListOrder::Next => OrderCode::Next,
            ListOrder::Missing => OrderCode::Missing,
        }
    }
}

impl ListFilter {
    /// As the office takes it, with a text to look for.
    ///
    /// # Errors
    /// [`ErrorCode::FieldFaulty`] for a code that is none.
    pub fn read(self, text: String) -> Result<StandingFilter, Error> {
        let faulty =
            |value: &str| Error::new(ErrorCode::FieldFaulty).with("field", "filter").with("fault", value);
        let state = |code: String| match code.as_str() {
            "" => Ok(None),
            code => DossierState::from_code(code).map(Some).ok_or_else(|| faulty(code)),
        };
        let mut pieces = Vec::new();
        for code in &self.pieces {
            pieces.push(match code.as_str() {
                "missing" => Trouble::Missing,
                "expiring" => Trouble::Expiring,
                "expired" => Trouble::Expired,
                other => return Err(faulty(other)),
            });
        }
        if let Some(day) = &self.expires_by {
            pieces.push(Trouble::ExpiringBy(day.parse::<Date>().map_err(|_| faulty(day))?));
        }
        Ok(StandingFilter {
            states: self.states.into_iter().map(state).collect::<Result<_, _>>()?,
            categories: self.categories.into_iter().map(CategoryCode).collect(),
            communes: self.communes.into_iter().map(CommuneCode).collect(),
            known_to_cnss: self.known_to_cnss,
            pieces,
            faulty: self.faulty,
            text,
            binned: self.binned,
        })
    }

    /// As the window takes it; the text stays behind.
    pub fn of(filter: &StandingFilter) -> ListFilter {
        let mut expires_by = None;
        let mut pieces = Vec::new();
        for trouble in &filter.pieces {
            match trouble {
                Trouble::Missing => pieces.push("missing".to_owned()),
                Trouble::Expiring => pieces.push("expiring".to_owned()),
                Trouble::Expired => pieces.push("expired".to_owned()),
                Trouble::ExpiringBy(day) => expires_by = Some(day.to_string()),
                Trouble::Faults => {}
            }
        }
        ListFilter {
            states: filter.states.iter().map(|s| s.map_or("", DossierState::code).to_owned()).collect(),
            categories: filter.categories.iter().map(|c| c.0.clone()).collect(),
            communes: filter.communes.iter().map(|c| c.0.clone()).collect(),
            known_to_cnss: filter.known_to_cnss,
            pieces,
            expires_by,
            faulty: filter.faulty,
            binned: filter.binned,
        }
    }
}

impl ListView {
    /// As the office keeps it.
    ///
    /// # Errors
    /// As [`ListFilter::read`].
    pub fn read(self) -> Result<View, Error> {
        Ok(View {
            name: self.name,
            filter: self.filter.read(self.text)?,
            order: self.order.into(),
            descending: self.descending,
            columns: self.columns,
        })
    }

    /// As the window shows it.
    pub fn of(view: &View) -> ListView {
        ListView {
            name: view.name.clone(),
            filter: ListFilter::of(&view.filter),
            text: view.filter.text.clone(),
            order: view.order.into(),
            descending: view.descending,
            columns: view.columns.clone(),
        }
    }
}

impl MemberLine {
    /// A row of the office's list.
    pub fn of(office: &Office, row: &StandingRow, language: Language) -> MemberLine {
        use milaf_office::member_list::Column;
        let (member, standing) = (&row.member, &row.standing);
        MemberLine {
            id: key(member.id.0),
            name_ar: member.name.in_language(Language::Ar),
            name_latin: member.name.in_language(Language::Fr),
            number: member.number.as_ref().map(|n| n.0.clone()).unwrap_or_default(),
            state: member.state.map_or("", DossierState::code).to_owned(),
            state_name: office.cell(Column::State, row, language),
            category: member.category.as_ref().map(|c| office.category_name(c, language)).unwrap_or_default(),
            commune: commune_name(member.commune.as_ref(), language),
            cin: member.identity.as_ref().map(masked).unwrap_or_default(),
            phone: office.cell(Column::Phone, row, language),
            cnss: office.cell(Column::Cnss, row, language),
            changed_on: office.changed_on(&row.member).to_string(),
            assessed: standing.assessed_on.is_some(),
            faults: standing.faults,
            pieces: standing
                .pieces
                .iter()
                .map(|piece| PieceMarkView {
                    kind: piece.kind.0.clone(),
                    of_dependant: piece.owner != PieceOwner::Member,
                    standing: piece.standing.into(),
                    required: piece.required,
                })
                .collect(),
            next_on: standing.next.map(|next| next.0.to_string()),
            next_kind: standing.next.map(|next| match next.1 {
                NextKind::Piece => NextCode::Piece,
                NextKind::Payment => NextCode::Payment,
                NextKind::Rights => NextCode::Rights,
            }),
        }
    }
}

impl From<PieceStanding> for StandingCode {
    fn from(standing: PieceStanding) -> StandingCode {
        match standing {
            PieceStanding::Missing => StandingCode::Missing,
            PieceStanding::Unusable => StandingCode::Unusable,
            PieceStanding::Expired => StandingCode::Expired,
            PieceStanding::Expiring => StandingCode::Expiring,
            PieceStanding::Received => StandingCode::Received,
            PieceStanding::Verified => StandingCode::Verified,
        }
    }
}

/// «J••••12»: the letters and the last two digits, for a list that others at the desk may see.
pub(super) fn masked(identity: &IdentityDocument) -> String {
    const SHOWN: usize = 2;
    let number: Vec<char> = identity.number().chars().collect();
    let letters: String = number.iter().take_while(|c| c.is_alphabetic()).collect();
    let digits = number.len().saturating_sub(letters.chars().count());
    let last: String = number.iter().skip(number.len().saturating_sub(SHOWN.min(digits))).collect();
    format!("{letters}••••{last}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_card_shows_its_letters_and_last_digits() {
        let card = IdentityDocument::Cin("JB987654".parse().unwrap());
        assert_eq!(masked(&card), "JB••••54");
    }

    #[test]
    fn a_filter_crosses_both_ways_and_refuses_what_is_no_code() {
        let filter = ListFilter {
            states: vec!["ready".into(), String::new()],
            pieces: vec!["expired".into()],
            expires_by: Some("2026-12-31".into()),
            ..ListFilter::default()
        };
        let read = filter.read("benali".into()).unwrap();
        let back = ListFilter::of(&read);
        assert_eq!(
            (back.states.len(), back.pieces.len(), back.expires_by.as_deref()),
            (2, 1, Some("2026-12-31"))
        );
        let odd = ListFilter { states: vec!["gone".into()], ..ListFilter::default() };
        assert_eq!(odd.read(String::new()).unwrap_err().code, ErrorCode::FieldFaulty);
    }
}
