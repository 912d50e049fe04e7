//! Amounts, percentages and dates as a person types them, read as those of lists are.

use milaf_domain::fold::ascii_digit;
use milaf_domain::{Date, Fault, FaultCode, Money, PartialDate, YearMonth};
use rust_decimal::Decimal;

use crate::list::Cell;
use crate::parse::{DateOrder, amount, date};

/// Reads an amount in dirhams: `375000`, `1 250,50`, `1250.5 DH`.
///
/// # Errors
/// The faults of amounts: [`milaf_domain::FaultCode::AmountShape`], …
pub fn money(text: &str) -> Result<Money, Fault> {
    amount::money(&Cell::text(text)).map_err(|code| Fault::new(code, text))
}

/// Reads a percentage in hundredths: `6`, `6 %` and `0,06` are 6.
///
/// # Errors
/// [`milaf_domain::FaultCode::PercentageShape`].
pub fn percentage(text: &str) -> Result<Decimal, Fault> {
    amount::percentage(&Cell::text(text)).map_err(|code| Fault::new(code, text))
}

/// Reads a date that may lack day or month: `14/03/1979`, `14 mars 1979`, `1950`. Two numbers before the year are day and
/// month, in this order. `today` decides the century of two-digit years.
///
/// # Errors
/// [`FaultCode::DateShape`], [`FaultCode::DateTooOld`], [`FaultCode::DateFuture`].
pub fn past(text: &str, today: Date) -> Result<PartialDate, Fault> {
    date::read(&Cell::text(text), Some(DateOrder::DayFirst), today)
        .map(|read| read.date)
        .map_err(|code| Fault::new(code, text))
}

/// Reads a whole day, which may lie ahead.
///
/// # Errors
/// [`FaultCode::DateShape`] also where day or month lacks; [`FaultCode::DateTooOld`].
pub fn day(text: &str, today: Date) -> Result<Date, Fault> {
    date::read_any(&Cell::text(text), Some(DateOrder::DayFirst), today)
        .and_then(|read| read.date.date().ok_or(FaultCode::DateShape))
        .map_err(|code| Fault::new(code, text))
}

/// Reads a month: `03/2026`, `2026-03`, `mars 2026`.
///
/// # Errors
/// [`FaultCode::DateShape`], [`FaultCode::DateTooOld`].
pub fn month(text: &str, today: Date) -> Result<YearMonth, Fault> {
    date::read_any(&Cell::text(text), Some(DateOrder::DayFirst), today)
        .and_then(|read| {
            let month = read.date.month().ok_or(FaultCode::DateShape)?;
            YearMonth::new(read.date.year(), month).ok_or(FaultCode::DateShape)
        })
        .map_err(|code| Fault::new(code, text))
}

/// Reads a year of turnovers or of school, 1900 to 2199.
///
/// # Errors
/// [`FaultCode::YearShape`].
pub fn year(text: &str) -> Result<i16, Fault> {
    let digits: String = text.trim().chars().filter_map(ascii_digit).collect();
    let whole = digits.chars().count() == text.trim().chars().count() && digits.len() == 4;
    digits
        .parse()
        .ok()
        .filter(|year| whole && YEARS.contains(year))
        .ok_or_else(|| Fault::new(FaultCode::YearShape, text))
}

/// Years that a register may speak of.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    #[test]
    fn the_end_of_a_period_may_lie_ahead_but_no_birth_does() {
        assert_eq!(day("31/12/2027", TODAY).map(|d| d.to_string()), Ok("2027-12-31".into()));
        assert_eq!(past("31/12/2027", TODAY).unwrap_err().code, FaultCode::DateFuture);
        assert_eq!(past("1950", TODAY).map(|d| d.to_string()), Ok("1950".into()));
        assert_eq!(day("1950", TODAY).unwrap_err().code, FaultCode::DateShape);
    }

    #[test]
    fn a_month_and_a_year_are_read_in_any_digits() {
        assert_eq!(month("03/2026", TODAY).map(|m| m.to_string()), Ok("2026-03".into()));
        assert_eq!(year("٢٠٢٥"), Ok(2025));
        assert_eq!(year("25").unwrap_err().code, FaultCode::YearShape);
        assert_eq!(year("x2025").unwrap_err().code, FaultCode::YearShape);
    }
}
