//! One row of the rule book: a dated fact with its legal reference, source and confidence, in both languages.

use std::fmt;
use std::sync::Arc;

use milaf_domain::{CategoryCode, Date, Language, PartialDate};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// The key of a row: `smig-hour-2026`, `droit-complementaire`, …
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RowId(Arc<str>);

impl RowId {
    /// The key as written in the rule files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for RowId {
    fn from(id: &str) -> RowId {
        RowId(id.into())
    }
}

impl fmt::Debug for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Display for RowId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for RowId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for RowId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<RowId, D::Error> {
        Ok(RowId(String::deserialize(deserializer)?.into()))
    }
}

/// How far a row can be trusted. A figure that rests on [`Confidence::ToConfirm`] or below carries a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Confidence {
    /// Read in an official or press source, or in two independent ones.
    Sourced,
    /// One secondary guide that cites the law article by article.
    Secondary,
    /// Usual practice or a single weak source.
    ToConfirm,
    /// Not known: shown as unknown, never as a guess.
    Unknown,
}

impl Confidence {
    /// Whether a figure that rests on it carries a mark.
    pub fn is_doubtful(self) -> bool {
        self >= Confidence::ToConfirm
    }
}

/// What a row is about. Rows of one kind, category and code form a series in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each kind is explained by the name and note of its rows, in both languages")]
pub enum Kind {
    CpuCeiling,
    CpuAmoCondition,
    CpuTaxRate,
    CpuExemption,
    MixedCeiling,
    RegimeLeaving,
    RegimeEntry,
    OneClientThreshold,
    OneClientRate,
    Rounding,
    ReturnDeadline,
    ReturnRhythm,
    TaxPayment,
    LateReturn,
    LatePayment,
    Coefficient,
    Droit,
    DroitGap,
    DroitPartYear,
    DroitYear,
    DroitCollector,
    DroitCumulated,
    ExcludedProfessions,
    Category,
    Base,
    DueFrom,
    CoverFrom,
    LiaisonBody,
    LiaisonDefault,
    SeveralCategories,
    AmoRate,
    SmigHour,
    SmigHours,
    PaymentDueDay,
    PaymentRhythm,
    PaymentChannel,
    Waiting,
    WaitingCount,
    Suspension,
    NewWaiting,
    CoverKept,
    RegularityAttestation,
    Remission,
    LateSurcharge,
    AeCeiling,
    AeRate,
    Basket,
    Reimbursement,
    ClaimDeadline,
    SpouseCover,
    ChildAge,
    ChildDisabled,
    ChildLastDay,
    SchoolYear,
    OtherScheme,
    LiaisonDuty,
    ExOfficio,
    ChangeDeadline,
    ReceiptWait,
    ReturnFirst,
    Application,
    Stage,
    FormField,
    Piece,
    ListFormat,
    FieldLimit,
    Identifier,
    Bank,
    CinPrefix,
    DataProtection,
}

impl Kind {
    /// Whether its rows are windows in time (open, then closed again) rather than a series without gap.
    pub fn is_window(self) -> bool {
        self == Kind::Remission
    }

    /// Whether only those who are taxed on their turnover look at its rows.
    pub fn taxes_turnover(self) -> bool {
        matches!(
            self,
            Kind::CpuCeiling
                | Kind::CpuAmoCondition
                | Kind::CpuTaxRate
                | Kind::RegimeLeaving
                | Kind::ExcludedProfessions
                | Kind::Droit
                | Kind::Coefficient
                | Kind::MixedCeiling
                | Kind::OneClientThreshold
                | Kind::OneClientRate
                | Kind::AeCeiling
                | Kind::AeRate
                | Kind::ReturnFirst
        )
    }
}

/// In what a value is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Dirhams.
    Dh,
    /// Dirhams an hour.
    DhHour,
    /// Dirhams a year.
    DhYear,
    /// Dirhams a quarter.
    DhQuarter,
    /// Hundredths.
    Percent,
    /// Times the monthly SMIG.
    SmigMultiple,
    /// Hours a month.
    Hours,
    /// Days.
    Days,
    /// Months.
    Months,
    /// Years.
    Years,
    /// A day of the calendar.
    Day,
    /// Characters or boxes.
    Characters,
    /// Nothing counted: the row is a statement.
    None,
}

/// A part of a scale. It begins at `from`; it ends at `to` (included) or before `below`, or has no end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bracket {
    /// First amount, included.
    pub from: Decimal,
    /// Last amount, included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Decimal>,
    /// First amount no more included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub below: Option<Decimal>,
    /// What holds within; absent: unknown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
}

impl Bracket {
    /// Whether the bracket reaches up to `amount` or beyond.
    pub fn reaches(&self, amount: Decimal) -> bool {
        match (self.to, self.below) {
            (Some(to), _) => amount <= to,
            (None, Some(below)) => amount < below,
            (None, None) => true,
        }
    }
}

/// A day of any year, `03-31`. The 29th of February is taken as the last day of February.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MonthDay {
    /// 1–12.
    pub month: i8,
    /// 1–31.
    pub day: i8,
}

impl MonthDay {
    /// The day in a year; the last of the month where the month is shorter.
    pub fn in_year(self, year: i16) -> Date {
        let year = year.clamp(1, 9998);
        Date::new(year, self.month, self.day)
            .unwrap_or_else(|_| Date::constant(year, self.month, 1).last_of_month())
    }
}

impl Serialize for MonthDay {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:02}-{:02}", self.month, self.day))
    }
}

impl<'de> Deserialize<'de> for MonthDay {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<MonthDay, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.split_once('-')
            .and_then(|(m, d)| Some(MonthDay { month: m.parse().ok()?, day: d.parse().ok()? }))
            .filter(|md| (1..=12).contains(&md.month) && (1..=31).contains(&md.day))
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a day such as 03-31")))
    }
}

/// The two ceilings of the taxes on turnover.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Branch {
    /// Commerce, industry, craft.
    Commerce,
    /// Services.
    Services,
}

impl Branch {
    /// The code of its rows.
    pub fn code(self) -> &'static str {
        match self {
            Branch::Commerce => "commerce",
            Branch::Services => "services",
        }
    }
}

/// What a category pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pays {
    /// The droit complémentaire, by the band of the yearly tax.
    Droit,
    /// A percentage of a flat-rate base.
    FlatRate,
}

/// Which fact about a member chooses the base within a category.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The category alone, or its sub-category.
    Category,
    /// Yearly profit as last declared.
    Profit,
    /// Whole years of practice.
    PracticeYears,
    /// Whether the vehicle is the driver's own.
    Vehicle,
}

/// How a figure is rounded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RoundingMode {
    /// Up to the next multiple of the step.
    Up,
    /// Cut down to the multiple of the step.
    Down,
}

/// For whom a piece or a field is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Applies {
    /// Everybody.
    All,
    /// Members of some categories: the one of the row.
    Category,
    /// Each spouse.
    EachSpouse,
    /// Each child.
    EachChild,
    /// Each child past the plain age, up to the age of students.
    StudentChild,
    /// Each child whose disability counts.
    DisabledChild,
    /// A deposit made on behalf of the member.
    OnBehalf,
    /// Nobody: welcome, never required.
    Optional,
}

/// A text in both languages of Moroccan offices.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// French.
    pub fr: String,
    /// Arabic.
    pub ar: String,
}

impl Words {
    /// The text of a language.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::Ar => &self.ar,
        }
    }
}

/// A dated fact of the rule book.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Its key, unique in the book.
    pub id: RowId,
    /// What it is about.
    pub kind: Kind,
    /// Of which category, where it is of one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub category: Option<CategoryCode>,
    /// Which of several of its kind: a coefficient class, a piece, a sub-category, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The figure; absent with confidence unknown: nobody published it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Decimal>,
    /// The scale, where the figure depends on an amount.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub brackets: Vec<Bracket>,
    /// The smallest step between two amounts of the scale, or the step of a rounding.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Decimal>,
    /// In what the figure is counted.
    pub unit: Unit,
    /// A date the row states, as exactly as it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<PartialDate>,
    /// Days of the calendar the row states, last day included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<MonthDay>,
    /// A list the row states: professions, words that name a category.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<String>,
    /// Commerce or services, for a class or a rate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// What a category pays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pays: Option<Pays>,
    /// Which fact chooses the base.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<Basis>,
    /// How a figure is rounded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<RoundingMode>,
    /// For whom a piece or field is asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub applies: Option<Applies>,
    /// Whether a piece may be kept as a scan.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub takes_file: bool,
    /// Whether a piece is plain data of the member rather than a paper.
    #[serde(default, skip_serializing_if = "is_no")]
    pub is_data: bool,
    /// First day it holds; absent: long-standing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Date>,
    /// Last day it holds; absent: still in force.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// Law, decree or article; «usage» where only practice speaks.
    pub legal_ref: String,
    /// Key of the source it was read in.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
    /// How far the Arabic wording can be trusted, where that differs from the row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wording_ar: Option<Confidence>,
    /// What it is called.
    pub name: Words,
    /// What has to be said with it; empty in both languages where nothing has.
    #[serde(default, skip_serializing_if = "no_words")]
    pub note: Words,
}

fn yes() -> bool {
    true
}

fn is_yes(flag: &bool) -> bool {
    *flag
}

fn is_no(flag: &bool) -> bool {
    !*flag
}

fn no_words(words: &Words) -> bool {
    words.fr.is_empty() && words.ar.is_empty()
}

impl Row {
    /// Whether it holds on `date`.
    pub fn holds_on(&self, date: Date) -> bool {
        self.valid_from.is_none_or(|from| from <= date) && self.valid_to.is_none_or(|to| date <= to)
    }

    /// The figure as a whole number: years, months, days.
    pub fn whole(&self) -> Option<i32> {
        i32::try_from(self.value?.trunc()).ok()
    }

    /// The figure as a rate: 10 % is one tenth.
    pub fn rate(&self) -> Option<Decimal> {
        Some(self.value? / Decimal::ONE_HUNDRED)
    }

    /// The first bracket that reaches `amount`, and whether the amount lies before its beginning, in the gap that
    /// the published table leaves.
    pub fn bracket(&self, amount: Decimal) -> Option<(&Bracket, bool)> {
        self.brackets.iter().find(|b| b.reaches(amount)).map(|b| (b, amount < b.from))
    }
}
