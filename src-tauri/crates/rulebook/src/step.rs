//! Arithmetic that can be shown: typed steps, and values that carry their doubts.

use milaf_domain::Money;
use rust_decimal::Decimal;
use serde::Serialize;

use crate::book::RuleBook;
use crate::row::RowId;

/// A value with the uncertain rows it rests on: one reference mark for each. No doubt, no mark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Noted<T> {
    /// The value.
    pub value: T,
    /// The rows to be confirmed, in the order in which they came in.
    pub doubts: Vec<RowId>,
}

impl<T> Noted<T> {
    /// A value resting on rows: the uncertain ones become its doubts.
    pub fn resting_on(book: &RuleBook, value: T, rows: &[RowId]) -> Noted<T> {
        Noted { value, doubts: book.doubts(rows) }
    }

    /// Another value with the same doubts.
    pub fn with<U>(&self, value: U) -> Noted<U> {
        Noted { value, doubts: self.doubts.clone() }
    }
}

/// A quantity of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Quantity {
    /// Dirhams, to the centime.
    Money(Money),
    /// Dirhams before any rounding.
    Exact(Decimal),
    /// Hundredths: 6.37 is 6,37 %.
    Percent(Decimal),
    /// Times something.
    Multiple(Decimal),
    /// Hours a month.
    Hours(Decimal),
    /// So many months.
    Months(i32),
    /// So many parts.
    Parts(i32),
    /// So many days.
    Days(i32),
}

/// What a step does; the result of one is often an operand of the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Turnover with one client − threshold = what leaves the base.
    ClientExcess,
    /// Excess × rate = withheld by the client.
    Withheld,
    /// Turnover − excess = turnover that stays in the base.
    TurnoverKept,
    /// Turnover × coefficient = base of one activity.
    ActivityBase,
    /// Sum of the bases.
    SumOfBases,
    /// Base rounded to its step.
    RoundedBase,
    /// Base × rate = tax (for an auto-entrepreneur: turnover × rate).
    Tax,
    /// Sum of the taxes of several activities.
    SumOfTaxes,
    /// Tax rounded to its step.
    RoundedTax,
    /// Tax + withheld.
    TaxWithWithholding,
    /// Tax × 12 / months = yearly tax that finds the band.
    Annualised,
    /// Yearly tax → droit of its band a year.
    Band,
    /// Droit × months / 12.
    PartOfYear,
    /// Tax + droit.
    Total,
    /// Amount / parts.
    Share,
    /// Hourly SMIG × hours = monthly SMIG.
    MonthlySmig,
    /// Multiple × monthly SMIG = base.
    Base,
    /// Base × rate = contribution of a month.
    Contribution,
    /// The months added up.
    SumOfMonths,
    /// Tax × rate = surcharge.
    Surcharge,
    /// The least that is asked.
    AtLeast,
}

/// One step of the arithmetic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// What it does.
    pub kind: StepKind,
    /// What goes in, in the order the formula says it.
    pub operands: Vec<Quantity>,
    /// What comes out.
    pub result: Quantity,
    /// The rows used.
    pub rows: Vec<RowId>,
}

impl Step {
    /// A step.
    pub fn new(kind: StepKind, operands: Vec<Quantity>, result: Quantity, rows: Vec<RowId>) -> Step {
        Step { kind, operands, result, rows }
    }
}
