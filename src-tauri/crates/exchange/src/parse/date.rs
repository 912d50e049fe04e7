//! Dates as lists write them: `14/03/1979`, `14-3-79`, `1979-03-14`, `14 mars 1979`, `14 مارس 1979`, `14031979`,
//! serial numbers of spreadsheets, months and years alone.

use milaf_domain::fold::fold;
use milaf_domain::{Date, FaultCode, PartialDate};
use serde::{Deserialize, Serialize};

use crate::list::Cell;
use crate::words;

/// Which comes first where two numbers stand before the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DateOrder {
    /// `14/03/1979`
    DayFirst,
    /// `03/14/1979`
    MonthFirst,
}

/// A date read from a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct DateRead {
    pub(crate) date: PartialDate,
    /// What the form of this date says of the order of its column.
    pub(crate) order: OrderSeen,
}

/// What a date says of its column's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OrderSeen {
    /// Nothing: the form has no order, or both numbers are the same.
    Nothing,
    /// Read in the only possible order.
    Only(DateOrder),
    /// Both numbers can be a month.
    Open,
}

/// Days between 30 December 1899, the zero of spreadsheets, and 1 January 1970.
const SERIAL_OF_1970: i64 = 25_569;
/// Serial numbers taken for dates: 1927 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 10_000..=80_000;
/// Oldest year of any date on a list.
const OLDEST: i16 = 1900;
/// Longest text that may be a date.
const LONGEST: usize = 60;

/// Reads a date. `today` decides the century of two-digit years, and nothing on a list lies after it.
pub(crate) fn read(cell: &Cell, order: Option<DateOrder>, today: Date) -> Result<DateRead, FaultCode> {
    let read = read_any(cell, order, today)?;
    if read.date.earliest() > today { Err(FaultCode::DateFuture) } else { Ok(read) }
}

/// The same where a day may lie ahead: the end of a period.
pub(crate) fn read_any(cell: &Cell, order: Option<DateOrder>, today: Date) -> Result<DateRead, FaultCode> {
    let read = match cell {
        Cell::Date(date) => sure(PartialDate::whole(*date)),
        Cell::Number(number) => numeric(*number).map(sure).ok_or(FaultCode::DateShape)?,
        Cell::Text(text) => from_text(text, order, today).ok_or(FaultCode::DateShape)?,
        Cell::Empty | Cell::Broken(_) => return Err(FaultCode::DateShape),
    };
    if read.date.year() < OLDEST { Err(FaultCode::DateTooOld) } else { Ok(read) }
}

fn sure(date: PartialDate) -> DateRead {
    DateRead { date, order: OrderSeen::Nothing }
}

/// A number cell: a year, a serial, or digits of a date whose leading zero was lost.
fn numeric(number: f64) -> Option<PartialDate> {
    if number.fract() != 0.0 || !(0.0..100_000_000.0).contains(&number) {
        return None;
    }
    let whole = number as i64;
    match whole {
        1000..=2199 => PartialDate::new(whole as i16, None, None),
        n if SERIALS.contains(&n) => serial(n),
        1_000_000.. => eight_digits(&format!("{whole:08}")),
        _ => None,
    }
}

fn serial(days: i64) -> Option<PartialDate> {
    let span = jiff::Span::new().try_days(days - SERIAL_OF_1970).ok()?;
    Date::constant(1970, 1, 1).checked_add(span).ok().map(PartialDate::whole)
}

/// `ddmmyyyy`, as the form asks it, or `yyyymmdd`.
fn eight_digits(digits: &str) -> Option<PartialDate> {
    let part = |range: std::ops::Range<usize>| digits.get(range)?.parse::<i16>().ok();
    let whole = |year: i16, month: i16, day: i16| {
        let known = (OLDEST..2200).contains(&year);
        PartialDate::new(year, Some(month as i8), Some(day as i8)).filter(|_| known)
    };
    whole(part(4..8)?, part(2..4)?, part(0..2)?).or(whole(part(0..4)?, part(4..6)?, part(6..8)?))
}

enum Token {
    Number { value: i64, digits: usize },
    Month(i8),
}

/// Numbers and months of a text; `None` when it holds anything else.
fn tokens(text: &str) -> Option<Vec<Token>> {
    /// Words that say nothing about the date, or only that it is not exact.
    const FILLERS: [&str; 21] = [
        "ne",
        "nee",
        "le",
        "en",
        "vers",
        "presume",
        "presumee",
        "de",
        "er",
        "an",
        "annee",
        "du",
        "t",
        "z",
        "بتاريخ",
        "سنه",
        "حوالي",
        "خلال",
        "في",
        "عام",
        "يوم",
    ];
    let folded = fold(text);
    let mut tokens = Vec::new();
    let mut rest = folded.as_str();
    while let Some(first) = rest.chars().next() {
        let digit = first.is_ascii_digit();
        let end = rest
            .find(|c: char| c == ' ' || c.is_ascii_digit() != digit)
            .filter(|end| *end > 0)
            .unwrap_or(if first == ' ' { 1 } else { rest.len() });
        let (word, after) = rest.split_at(end);
        rest = after;
        if digit {
            tokens.push(Token::Number { value: word.parse().ok()?, digits: word.len() });
        } else if let Some(month) = words::code("month", word) {
            tokens.push(Token::Month(month.parse().ok()?));
        } else if word != " " && !FILLERS.contains(&word) {
            return None;
        }
    }
    Some(tokens)
}

fn from_text(text: &str, order: Option<DateOrder>, today: Date) -> Option<DateRead> {
    use Token::{Month, Number};
    if text.chars().count() > LONGEST {
        return None;
    }
    let year = |value: i64, digits: usize| -> Option<i16> {
        match digits {
            4 => i16::try_from(value).ok(),
            2 => {
                let century = i64::from(today.year()) / 100 * 100;
                let past = century + value <= i64::from(today.year());
                i16::try_from(if past { century + value } else { century - 100 + value }).ok()
            }
            _ => None,
        }
    };
    // Zeros stand for an unknown day or month.
    let partial = |year: i16, month: i64, day: i64| {
        let known = |n: i64| i8::try_from(n).ok().filter(|n| *n > 0);
        match (month, day) {
            (0, 0) => PartialDate::new(year, None, None),
            (_, 0) => PartialDate::new(year, Some(known(month)?), None),
            _ => PartialDate::new(year, Some(known(month)?), Some(known(day)?)),
        }
    };
    let tokens = tokens(text)?;
    match tokens.as_slice() {
        [Number { value, digits: 4 }] => PartialDate::new(*value as i16, None, None).map(sure),
        [Number { value, digits: 5 }] if SERIALS.contains(value) => serial(*value).map(sure),
        [Number { value, digits: 8 }] => eight_digits(&format!("{value:08}")).map(sure),
        [Number { value: a, digits: 4 }, Number { value: m, .. }]
        | [Number { value: m, .. }, Number { value: a, digits: 4 }] => partial(*a as i16, *m, 0).map(sure),
        [Month(m), Number { value, digits }] => partial(year(*value, *digits)?, i64::from(*m), 0).map(sure),
        [Number { value: y, digits: 4 }, Month(m), Number { value: d, .. }] => {
            partial(*y as i16, i64::from(*m), *d).map(sure)
        }
        [Number { value: d, .. }, Month(m), Number { value, digits }]
        | [Month(m), Number { value: d, .. }, Number { value, digits }] => {
            partial(year(*value, *digits)?, i64::from(*m), *d).map(sure)
        }
        // A time may follow: 1979-03-14T00:00:00.
        [Number { value: y, digits: 4 }, Number { value: m, .. }, Number { value: d, .. }, time @ ..]
            if time.len() != 1 && time.len() < 5 =>
        {
            partial(*y as i16, *m, *d).or_else(|| partial(*y as i16, *d, *m)).map(sure)
        }
        [Number { value: a, .. }, Number { value: b, .. }, Number { value, digits }, time @ ..]
            if time.len() != 1 && time.len() < 5 =>
        {
            ordered(*a, *b, order, |day, month| partial(year(*value, *digits)?, month, day))
        }
        _ => None,
    }
}

/// Two numbers before the year, read in the only possible order or the column's.
fn ordered(
    a: i64,
    b: i64,
    order: Option<DateOrder>,
    make: impl Fn(i64, i64) -> Option<PartialDate>,
) -> Option<DateRead> {
    let seen = match (a, b) {
        (13.., _) => OrderSeen::Only(DateOrder::DayFirst),
        (_, 13..) => OrderSeen::Only(DateOrder::MonthFirst),
        _ if a == b || a == 0 || b == 0 => OrderSeen::Nothing,
        _ => OrderSeen::Open,
    };
    let month_first = match seen {
        OrderSeen::Only(only) => only == DateOrder::MonthFirst,
        OrderSeen::Open => order == Some(DateOrder::MonthFirst),
        OrderSeen::Nothing => false,
    };
    let date = if month_first { make(b, a) } else { make(a, b) };
    Some(DateRead { date: date?, order: seen })
}

/// What the dates of a column say of its order.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OrderEvidence {
    day_first: usize,
    month_first: usize,
    open: usize,
}

impl OrderEvidence {
    pub(crate) fn add(&mut self, seen: OrderSeen) {
        match seen {
            OrderSeen::Nothing => {}
            OrderSeen::Only(DateOrder::DayFirst) => self.day_first += 1,
            OrderSeen::Only(DateOrder::MonthFirst) => self.month_first += 1,
            OrderSeen::Open => self.open += 1,
        }
    }

    /// The order, when some dates have only one and none contradicts.
    pub(crate) fn decided(self) -> Option<DateOrder> {
        match (self.day_first, self.month_first) {
            (1.., 0) => Some(DateOrder::DayFirst),
            (0, 1..) => Some(DateOrder::MonthFirst),
            _ => None,
        }
    }

    /// Whether some date could be read both ways and nothing decides.
    pub(crate) fn is_open(self) -> bool {
        self.open > 0 && self.decided().is_none()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn text(text: &str) -> String {
        match read(&Cell::text(text), None, TODAY) {
            Ok(read) => read.date.to_string(),
            Err(code) => format!("{code:?}"),
        }
    }

    #[test]
    fn reads_dates_as_offices_write_them() {
        for (written, expected) in [
            ("14/03/1979", "1979-03-14"),
            ("14-3-79", "1979-03-14"),
            ("1979-03-14", "1979-03-14"),
            ("14.03.1979", "1979-03-14"),
            ("14 mars 1979", "1979-03-14"),
            ("14 مارس 1979", "1979-03-14"),
            ("1er août 2005", "2005-08-01"),
            ("٣ غشت ٢٠٠٥", "2005-08-03"),
            ("14031979", "1979-03-14"),
            ("19790314", "1979-03-14"),
            ("1979", "1979"),
            ("vers 1950", "1950"),
            ("سنة 1950", "1950"),
            ("00/00/1950", "1950"),
            ("00/05/1950", "1950-05"),
            ("05/1950", "1950-05"),
            ("mars 1979", "1979-03"),
            ("1979-03-14 00:00:00", "1979-03-14"),
            ("03/14/1979", "1979-03-14"),
            ("28928", "1979-03-14"),
            ("né le 14/03/1979", "1979-03-14"),
            ("01/02/26", "2026-02-01"),
            ("01/02/27", "1927-02-01"),
            ("31/02/1979", "DateShape"),
            ("demain", "DateShape"),
            ("14/03/1879", "DateTooOld"),
            ("14/03/2030", "DateFuture"),
            ("12/1/1/1/1/1/1", "DateShape"),
            ("9999999999999999999999", "DateShape"),
        ] {
            assert_eq!(text(written), expected, "{written}");
        }
        assert_eq!(read(&Cell::Number(1979.0), None, TODAY).unwrap().date.to_string(), "1979");
        assert_eq!(read(&Cell::Number(28928.0), None, TODAY).unwrap().date.to_string(), "1979-03-14");
        assert_eq!(read(&Cell::Number(1031979.0), None, TODAY).unwrap().date.to_string(), "1979-03-01");
    }

    #[test]
    fn a_column_decides_its_order_by_days_after_the_twelfth() {
        let evidence = |dates: &[&str]| {
            let mut evidence = OrderEvidence::default();
            for date in dates {
                evidence.add(read(&Cell::text(date), None, TODAY).unwrap().order);
            }
            (evidence.decided(), evidence.is_open())
        };
        assert_eq!(evidence(&["03/04/1979", "14/03/1979"]), (Some(DateOrder::DayFirst), false));
        assert_eq!(evidence(&["03/04/1979", "03/14/1979"]), (Some(DateOrder::MonthFirst), false));
        assert_eq!(evidence(&["03/04/1979", "05/05/1979"]), (None, true));
        assert_eq!(evidence(&["14/03/1979", "03/14/1979", "03/04/1979"]), (None, true));
        let american = read(&Cell::text("03/04/1979"), Some(DateOrder::MonthFirst), TODAY).unwrap();
        assert_eq!(american.date.to_string(), "1979-03-04");
    }

    proptest! {
        #[test]
        fn any_cell_is_a_date_or_refused(text in "[0-9]{0,9}[ /.-]?(mars|غشت|vers)?[ /.-]?[0-9]{0,4}\\PC{0,6}", number: f64) {
            let _ = read(&Cell::text(&text), None, TODAY);
            let _ = read(&Cell::Number(number), None, TODAY);
        }
    }
}
