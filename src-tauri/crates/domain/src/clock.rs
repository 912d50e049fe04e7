//! What runs out for a member, and what starts it: registered letters, changes of situation to declare, certificates, ages,
//! pieces, months unpaid. The durations are rows of the rule book.

use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::id::{DependantId, MemberId, RegisteredLetterId, ScanId};

/// What runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ClockKind {
    /// Until the CNSS registers somebody of its own motion after a registered letter (law 98-15).
    RegisteredLetter,
    /// Until a change of situation must have been declared (law 98-15).
    Change,
    /// Until the waiting period ends and cover opens.
    Waiting,
    /// Until a child's certificate of studies is wanted.
    Certificate,
    /// Until a child reaches an age at which cover ends or changes.
    Age,
    /// Until a piece is no longer good.
    Piece,
    /// Since the oldest contribution unpaid was due.
    Arrears,
}

impl ClockKind {
    /// All kinds, the most pressing first.
    pub const ALL: [ClockKind; 7] = [
        ClockKind::RegisteredLetter,
        ClockKind::Change,
        ClockKind::Arrears,
        ClockKind::Certificate,
        ClockKind::Age,
        ClockKind::Piece,
        ClockKind::Waiting,
    ];

    /// As tables and messages carry it: `registered-letter`.
    pub fn code(self) -> &'static str {
        match self {
            ClockKind::RegisteredLetter => "registered-letter",
            ClockKind::Change => "change",
            ClockKind::Waiting => "waiting",
            ClockKind::Certificate => "certificate",
            ClockKind::Age => "age",
            ClockKind::Piece => "piece",
            ClockKind::Arrears => "arrears",
        }
    }

    /// What a code stands for.
    pub fn from_code(code: &str) -> Option<ClockKind> {
        ClockKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Something that runs for a member.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Clock {
    /// What.
    pub kind: ClockKind,
    /// The last day in time; of an age, a waiting period or a certificate: the first day on which it is otherwise.
    pub due_on: Date,
    /// When it began to run, where something started it.
    pub since: Option<Date>,
    /// What it is about: code of a piece, of a change, of an age; number of a letter; school year.
    pub about: String,
    /// Whose, where it is a dependant's.
    pub dependant: Option<DependantId>,
    /// Of arrears: how many months.
    pub months: u32,
    /// Whether it rests on a row of the rule book that is to be confirmed.
    pub doubtful: bool,
}

/// A registered letter to somebody who did not come forward.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RegisteredLetter {
    /// Its key, once stored.
    pub id: Option<RegisteredLetterId>,
    /// To whom.
    pub member: MemberId,
    /// When it was sent.
    pub sent_on: Date,
    /// The number of the post office.
    pub number: String,
    /// The receipt as scanned.
    pub scan: Option<ScanId>,
    /// When the person came forward.
    pub answered_on: Option<Date>,
}

/// What changed in a situation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// Another category.
    Category,
    /// Another activity.
    Activity,
    /// Another marital status.
    Household,
    /// The home.
    Home,
    /// The professional address.
    Work,
    /// A spouse joined or left the household.
    Spouse,
    /// A child was born or left.
    Child,
    /// The activity ended.
    End,
}

impl ChangeKind {
    /// All of them.
    pub const ALL: [ChangeKind; 8] = [
        ChangeKind::Category,
        ChangeKind::Activity,
        ChangeKind::Household,
        ChangeKind::Home,
        ChangeKind::Work,
        ChangeKind::Spouse,
        ChangeKind::Child,
        ChangeKind::End,
    ];

    /// As tables and clocks carry it: `home`.
    pub fn code(self) -> &'static str {
        match self {
            ChangeKind::Category => "category",
            ChangeKind::Activity => "activity",
            ChangeKind::Household => "household",
            ChangeKind::Home => "home",
            ChangeKind::Work => "work",
            ChangeKind::Spouse => "spouse",
            ChangeKind::Child => "child",
            ChangeKind::End => "end",
        }
    }

    /// What a code stands for.
    pub fn from_code(code: &str) -> Option<ChangeKind> {
        ChangeKind::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A change that was declared to the CNSS.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeclaredChange {
    /// What.
    pub kind: ChangeKind,
    /// When it happened.
    pub happened_on: Date,
    /// When it was declared.
    pub declared_on: Date,
    /// What proves it; empty when nothing was noted.
    pub proof: String,
}
