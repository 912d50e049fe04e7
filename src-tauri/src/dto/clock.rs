//! What runs out for members, as the window shows it, and what is noted of it.

use milaf_domain::{
    ChangeKind, ClockKind, Date, DeclaredChange, MemberId, RegisteredLetter, RegisteredLetterId,
};
use milaf_office::Error;
use milaf_office::clock::{ClockCount, ClockFilter, ClockRow};
use serde::{Deserialize, Serialize};

use super::coded::{coded, day};
use super::key;
use super::transmission::{PersonNameView, small};

coded! {
    /// What runs.
    ClockCode of ClockKind {
        RegisteredLetter, Change, Waiting, Certificate, Age, Piece, Arrears,
    }
}
coded! {
    /// What changed in a situation.
    DeclaredKindCode of ChangeKind {
        Category, Activity, Household, Home, Work, Spouse, Child, End,
    }
}

/// Which clocks are asked for.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockQuery {
    /// First day; none: from ever on.
    pub from: Option<String>,
    /// Last day; none: a year from today.
    pub to: Option<String>,
    /// Of one kind; none: of all.
    pub kind: Option<ClockCode>,
}

impl ClockQuery {
    /// As the office takes it.
    ///
    /// # Errors
    /// A day that is none.
    pub fn read(&self, today: Date) -> Result<ClockFilter, Error> {
        Ok(ClockFilter {
            from: day("from", self.from.as_deref())?.unwrap_or(Date::MIN),
            to: day("to", self.to.as_deref())?.unwrap_or_else(|| milaf_office::clock::year_after(today)),
            kind: self.kind.map(ClockKind::from),
        })
    }
}

/// A clock as a line.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockView {
    /// Whose.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// Their number in the association; empty: none.
    pub number: String,
    /// What runs.
    pub kind: ClockCode,
    /// The day.
    pub due_on: String,
    /// The day went by.
    pub late: bool,
    /// In words.
    pub sentence: String,
    /// The rule it rests on; empty: none.
    pub rule: String,
    /// To be confirmed with the agency.
    pub doubtful: bool,
    /// Of arrears: so many months.
    pub months: u32,
}

impl ClockView {
    /// Its view on a day.
    pub fn of(row: ClockRow, today: Date) -> ClockView {
        ClockView {
            member: key(row.member.0),
            name: PersonNameView::from(&row.name),
            number: row.number.map(|number| number.0).unwrap_or_default(),
            kind: row.clock.kind.into(),
            due_on: row.clock.due_on.to_string(),
            late: row.clock.due_on < today,
            sentence: row.sentence,
            rule: row.rule,
            doubtful: row.clock.doubtful,
            months: row.clock.months,
        }
    }
}

/// How many clocks of a kind run out.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockCountView {
    /// The kind.
    pub kind: ClockCode,
    /// All of them.
    pub all: u32,
    /// Those whose day went by.
    pub late: u32,
}

impl From<&ClockCount> for ClockCountView {
    fn from(count: &ClockCount) -> ClockCountView {
        ClockCountView { kind: count.kind.into(), all: small(count.all), late: small(count.late) }
    }
}

/// A window of the clocks.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockList {
    /// Today.
    pub today: String,
    /// The earliest first.
    pub rows: Vec<ClockView>,
    /// Of how many.
    pub total: u32,
    /// How many of each kind run out in these days, the most pressing kind first.
    pub counts: Vec<ClockCountView>,
}

/// How much a group of clocks presses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum UrgencyCode {
    /// The day went by.
    Late,
    /// Within a week.
    Week,
    /// Within a month.
    Month,
}

/// Clocks that press alike.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ClockGroup {
    /// How much.
    pub urgency: UrgencyCode,
    /// First day; none: from ever on.
    pub from: Option<String>,
    /// Last day.
    pub to: String,
    /// The first of them.
    pub rows: Vec<ClockView>,
    /// Of how many.
    pub total: u32,
}

/// The clocks of a member, and what the office noted of them.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct MemberClocks {
    /// Today.
    pub today: String,
    /// The earliest first.
    pub clocks: Vec<ClockView>,
    /// Registered letters sent to them, the latest first.
    pub letters: Vec<RegisteredLetterView>,
    /// Changes that the CNSS must be told and that nobody noted as declared.
    pub undeclared: Vec<UndeclaredView>,
}

/// A registered letter.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredLetterView {
    /// Its key.
    pub id: u32,
    /// The number of the post office.
    pub number: String,
    /// When it was sent.
    pub sent_on: String,
    /// When the person came forward.
    pub answered_on: Option<String>,
    /// The scan of its receipt.
    pub scan: Option<u32>,
    /// How many pages that has.
    pub pages: u32,
}

impl RegisteredLetterView {
    /// Its view; `pages` as the office counts those of its scan.
    pub fn of(letter: &RegisteredLetter, pages: u32) -> RegisteredLetterView {
        RegisteredLetterView {
            scan: letter.scan.map(|scan| key(scan.0)),
            pages,
            id: key(letter.id.map_or(0, |id| id.0)),
            number: letter.number.clone(),
            sent_on: letter.sent_on.to_string(),
            answered_on: letter.answered_on.map(|day| day.to_string()),
        }
    }
}

/// A change that nobody noted as declared.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct UndeclaredView {
    /// What.
    pub kind: DeclaredKindCode,
    /// When it happened.
    pub happened_on: String,
}

/// A registered letter as it is noted.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredLetterInput {
    /// The letter to write over; none: a new one.
    pub id: Option<u32>,
    /// The number of the post office.
    pub number: String,
    /// When it was sent.
    pub sent_on: String,
    /// When the person came forward.
    pub answered_on: Option<String>,
    /// A file given before: the scan of its receipt. None: as it stands.
    pub file: Option<u32>,
}

impl RegisteredLetterInput {
    /// As the office takes it; what the window does not show stays as in the letter that stands.
    ///
    /// # Errors
    /// A day that is none.
    pub fn read(self, member: MemberId, standing: &[RegisteredLetter]) -> Result<RegisteredLetter, Error> {
        let id = self.id.map(|id| RegisteredLetterId(i64::from(id)));
        let former = standing.iter().find(|letter| id.is_some() && letter.id == id);
        Ok(RegisteredLetter {
            id,
            member,
            sent_on: some_day("sent-on", &self.sent_on)?,
            number: self.number,
            scan: former.and_then(|letter| letter.scan),
            answered_on: day("answered-on", self.answered_on.as_deref())?,
        })
    }
}

/// A declared change as it is noted.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DeclaredInput {
    /// What.
    pub kind: DeclaredKindCode,
    /// When it happened.
    pub happened_on: String,
    /// When it was declared.
    pub declared_on: String,
    /// What proves it.
    pub proof: String,
}

impl DeclaredInput {
    /// As the office takes it.
    ///
    /// # Errors
    /// A day that is none.
    pub fn read(self) -> Result<DeclaredChange, Error> {
        Ok(DeclaredChange {
            kind: self.kind.into(),
            happened_on: some_day("happened-on", &self.happened_on)?,
            declared_on: some_day("declared-on", &self.declared_on)?,
            proof: self.proof,
        })
    }
}

fn some_day(field: &str, text: &str) -> Result<Date, Error> {
    use milaf_office::ErrorCode;
    let empty = || Error::new(ErrorCode::FieldFaulty).with("field", field).with("fault", "empty");
    day(field, Some(text))?.ok_or_else(empty)
}
