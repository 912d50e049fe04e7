//! Dates as papers carry them: whole dates, birth dates that lack day or month, months, and periods.

use std::fmt;
use std::str::FromStr;

pub use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::fault::{Fault, FaultCode};

/// A date that may lack its day, or its day and month: many older birth records hold a year alone.
///
/// Text form: `2005`, `2005-06` or `2005-06-15`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

impl PartialDate {
    /// A whole date.
    pub fn whole(date: Date) -> PartialDate {
        PartialDate { year: date.year(), month: Some(date.month()), day: Some(date.day()) }
    }

    /// A year, with a month where it is known, with a day where it is known. `None` where no such day exists or a
    /// day stands without its month.
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Option<PartialDate> {
        if day.is_some() && month.is_none() {
            return None;
        }
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
        Some(PartialDate { year, month, day })
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1–12, where it is known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// The day, 1–31, where it is known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The whole date, where day and month are known.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }

    /// The first day the date can be.
    pub fn earliest(self) -> Date {
        Date::constant(self.year, self.month.unwrap_or(1), self.day.unwrap_or(1))
    }

    /// The last day the date can be.
    pub fn latest(self) -> Date {
        match (self.month, self.day) {
            (Some(month), Some(day)) => Date::constant(self.year, month, day),
            (Some(month), None) => Date::constant(self.year, month, 1).last_of_month(),
            _ => Date::constant(self.year, 12, 31),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = Fault;

    fn from_str(text: &str) -> Result<PartialDate, Fault> {
        let fault = || Fault::new(FaultCode::DateShape, text);
        let mut parts = text.split('-');
        let year = parts.next().and_then(|p| p.parse().ok()).ok_or_else(fault)?;
        let mut next = || parts.next().map(|p| p.parse::<i8>()).transpose().map_err(|_| fault());
        let (month, day) = (next()?, next()?);
        if parts.next().is_some() {
            return Err(fault());
        }
        PartialDate::new(year, month, day).ok_or_else(fault)
    }
}

impl Serialize for PartialDate {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for PartialDate {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<PartialDate, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// A month of a year: the unit in which contributions are due. Text form `2026-03`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct YearMonth {
    year: i16,
    month: i8,
}

impl YearMonth {
    /// A month, 1–12, of a year, 1–9998; `None` outside.
    pub fn new(year: i16, month: i8) -> Option<YearMonth> {
        ((1..=12).contains(&month) && (1..=9998).contains(&year)).then_some(YearMonth { year, month })
    }

    /// The month that holds `date`.
    pub fn of(date: Date) -> YearMonth {
        YearMonth { year: date.year().clamp(1, 9998), month: date.month() }
    }

    /// The year.
    pub fn year(self) -> i16 {
        self.year
    }

    /// The month, 1–12.
    pub fn month(self) -> i8 {
        self.month
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month, 1)
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }

    /// The month `months` later (earlier when negative); stays within years 1–9998.
    #[must_use]
    pub fn plus(self, months: i32) -> YearMonth {
        let index =
            (i32::from(self.year) * 12 + i32::from(self.month) - 1 + months).clamp(12, 9998 * 12 + 11);
        YearMonth { year: (index / 12) as i16, month: (index % 12 + 1) as i8 }
    }

    /// How many months lie from `earlier` to this one; negative when this one comes first.
    pub fn months_since(self, earlier: YearMonth) -> i32 {
        (i32::from(self.year) - i32::from(earlier.year)) * 12 + i32::from(self.month)
            - i32::from(earlier.month)
    }
}

impl fmt::Display for YearMonth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for YearMonth {
    type Err = Fault;

    fn from_str(text: &str) -> Result<YearMonth, Fault> {
        text.split_once('-')
            .and_then(|(y, m)| YearMonth::new(y.parse().ok()?, m.parse().ok()?))
            .ok_or_else(|| Fault::new(FaultCode::DateShape, text))
    }
}

impl Serialize for YearMonth {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for YearMonth {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<YearMonth, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// From a day to a day, both included; open where the end is unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Period {
    /// First day; open: since a day nobody wrote down.
    pub from: Option<Date>,
    /// Last day; open: still going on.
    pub to: Option<Date>,
}

impl Period {
    /// Since always, still going on.
    pub const ALWAYS: Period = Period { from: None, to: None };

    /// From a day on.
    pub fn since(from: Date) -> Period {
        Period { from: Some(from), to: None }
    }

    /// Both ends given.
    ///
    /// # Errors
    /// [`FaultCode::PeriodReversed`] when the end comes before the beginning.
    pub fn new(from: Option<Date>, to: Option<Date>) -> Result<Period, Fault> {
        match (from, to) {
            (Some(a), Some(b)) if b < a => Err(Fault::new(FaultCode::PeriodReversed, &format!("{a} – {b}"))),
            _ => Ok(Period { from, to }),
        }
    }

    /// Whether `date` lies within.
    pub fn contains(self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether the two share a day.
    pub fn overlaps(self, other: Period) -> bool {
        let before = |a: Period, b: Period| matches!((a.to, b.from), (Some(to), Some(from)) if to < from);
        !before(self, other) && !before(other, self)
    }
}

/// The birthday of someone born on `birth` in the year they turn `age`: 29 February becomes 1 March in a common year.
pub fn birthday(birth: Date, age: i16) -> Date {
    let year = birth.year().saturating_add(age).clamp(1, 9998);
    Date::new(year, birth.month(), birth.day()).unwrap_or_else(|_| Date::constant(year, 3, 1))
}
