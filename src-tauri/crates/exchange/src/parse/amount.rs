//! Amounts and percentages as lists write them.

use milaf_domain::fold::{ascii_digit, is_invisible};
use milaf_domain::{FaultCode, Money};
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive;

use crate::list::Cell;

/// Largest amount, in centimes: what papers can say in words.
const LARGEST: i64 = 99_999_999_999;

/// Digits, one decimal point at most, and a sign, from a text with blanks, separators and a currency.
fn plain(text: &str) -> Option<String> {
    let mut kept = String::new();
    let mut word = String::new();
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        match (ascii_digit(c), c) {
            (Some(digit), _) => kept.push(digit),
            (None, '.' | '٫') => kept.push('.'),
            (None, ',' | '،') => kept.push(','),
            (None, '-' | '−' | '(') => kept.push('-'),
            (None, '٬' | '\'' | '’' | ')' | '+' | '%' | '٪') => {}
            (None, c) if c.is_whitespace() => {}
            (None, c) => word.extend(c.to_lowercase()),
        }
    }
    // "12 000.00 DH." and "12 000 د.م." leave points of the currency behind.
    let kept = if word.is_empty() { kept } else { kept.trim_end_matches(['.', ',']).to_owned() };
    let known = [
        "",
        "dh",
        "dhs",
        "mad",
        "درهم",
        "دراهم",
        "درهما",
        "دم",
        "dirhams",
        "dirham",
        "dhsttc",
        "dhttc",
        "ttc",
    ];
    known.contains(&word.as_str()).then_some(kept)
}

/// A number whose last separator is a decimal point unless it parts thousands.
fn number(text: &str) -> Option<Decimal> {
    let plain = plain(text)?;
    let (sign, digits) = match plain.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", plain.as_str()),
    };
    let separators: Vec<char> = digits.chars().filter(|c| matches!(c, '.' | ',')).collect();
    let after_last = digits.rsplit(['.', ',']).next().map_or(0, str::len);
    let decimal = match separators.as_slice() {
        [] => None,
        [only] => (after_last != 3).then_some(*only),
        [first, .., last] => (first != last).then_some(*last),
    };
    let (whole, fraction) = match decimal.and_then(|point| digits.rsplit_once(point)) {
        Some((whole, fraction)) => (whole, fraction),
        None => (digits, ""),
    };
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let all_digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    if !all_digits(fraction) || (whole.is_empty() && fraction.is_empty()) || whole.len() + fraction.len() > 24
    {
        return None;
    }
    format!(
        "{sign}{}.{}",
        if whole.is_empty() { "0" } else { &whole },
        if fraction.is_empty() { "0" } else { fraction }
    )
    .parse()
    .ok()
}

/// Reads an amount in dirhams.
pub(crate) fn money(cell: &Cell) -> Result<Money, FaultCode> {
    let amount = match cell {
        Cell::Number(value) => Decimal::from_f64(*value).map(|d| d.round_dp(2)),
        Cell::Text(text) => number(text),
        _ => None,
    };
    let amount = amount.ok_or(FaultCode::AmountShape)?;
    if amount < Decimal::ZERO {
        return Err(FaultCode::AmountNegative);
    }
    if amount > Money::from_centimes(LARGEST).decimal() {
        return Err(FaultCode::AmountTooLarge);
    }
    Money::exact(amount.normalize()).ok_or(FaultCode::AmountShape)
}

/// Reads a percentage written as `6`, `6 %` or `0.06`; the result is 6.
pub(crate) fn percentage(cell: &Cell) -> Result<Decimal, FaultCode> {
    let (value, marked) = match cell {
        Cell::Number(value) => (Decimal::from_f64(*value).map(|d| d.round_dp(6)), false),
        // With three digits after it, the separator of a percentage is a decimal point all the same.
        Cell::Text(text) => (share(text), text.contains(['%', '٪'])),
        _ => (None, false),
    };
    // Below zero first: a number cell can hold more than a hundredfold of it would fit.
    let value = value.filter(|v| *v >= Decimal::ZERO).ok_or(FaultCode::PercentageShape)?;
    let percent = if !marked && value < Decimal::ONE { value * Decimal::ONE_HUNDRED } else { value };
    (percent <= Decimal::ONE_HUNDRED).then(|| percent.normalize()).ok_or(FaultCode::PercentageShape)
}

fn share(text: &str) -> Option<Decimal> {
    let plain = plain(text)?.replace(',', ".");
    (plain.len() < 16).then_some(plain)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn amount(text: &str) -> String {
        money(&Cell::text(text)).map_or_else(|code| format!("{code:?}"), |m| m.to_string())
    }

    #[test]
    fn reads_amounts_as_offices_write_them() {
        for (written, expected) in [
            ("180000", "180000.00"),
            ("180 000,50", "180000.50"),
            ("180\u{a0}000", "180000.00"),
            ("180.000,50", "180000.50"),
            ("180,000.50", "180000.50"),
            ("180.000", "180000.00"),
            ("12,5", "12.50"),
            ("1.234.567", "1234567.00"),
            ("180 000 DH", "180000.00"),
            ("١٨٠٬٠٠٠٫٥٠", "180000.50"),
            ("180000 درهم", "180000.00"),
            ("-5", "AmountNegative"),
            ("(1 200)", "AmountNegative"),
            ("1000000000", "AmountTooLarge"),
            ("douze", "AmountShape"),
            ("1.2345", "AmountShape"),
            ("", "AmountShape"),
            ("12 000.00 Dhs.", "12000.00"),
        ] {
            assert_eq!(amount(written), expected, "{written}");
        }
        assert_eq!(money(&Cell::Number(180000.1)).unwrap().to_string(), "180000.10");
    }

    #[test]
    fn reads_percentages_in_their_three_forms() {
        for written in ["6", "6 %", "0.06", "0,06", "6,0%", "٦٪"] {
            assert_eq!(percentage(&Cell::text(written)), Ok(Decimal::from(6)), "{written}");
        }
        assert_eq!(percentage(&Cell::Number(0.06)), Ok(Decimal::from(6)));
        assert_eq!(percentage(&Cell::text("4,5")), Ok(Decimal::new(45, 1)));
        assert_eq!(percentage(&Cell::text("0.5 %")), Ok(Decimal::new(5, 1)));
        assert_eq!(percentage(&Cell::text("600")), Err(FaultCode::PercentageShape));
    }

    #[test]
    fn refuses_a_number_too_far_below_zero_to_be_multiplied() {
        assert_eq!(percentage(&Cell::Number(-8.672_603_940_045_249e27)), Err(FaultCode::PercentageShape));
        assert_eq!(percentage(&Cell::Number(f64::MAX)), Err(FaultCode::PercentageShape));
    }

    proptest! {
        #[test]
        fn any_cell_is_an_amount_or_refused(text in "[-(]?[0-9., ]{0,30}( ?DH|%)?\\PC{0,4}", value: f64) {
            for cell in [Cell::text(&text), Cell::Number(value)] {
                let _ = (money(&cell), percentage(&cell));
            }
        }
    }
}
