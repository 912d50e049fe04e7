//! Numbers in figures, the same in both languages: digits 0-9, decimal comma, thousands parted by U+00A0.

use milaf_domain::{Language, Money};
use rust_decimal::Decimal;

use crate::msg::common;

const NO_BREAK: char = '\u{A0}';
const MINUS: char = '\u{2212}';

/// «12 345».
pub fn whole(number: i64) -> String {
    grouped(number < 0, &number.unsigned_abs().to_string(), "")
}

/// «1 234,5»: as many decimals as the number has.
pub fn decimal(number: Decimal) -> String {
    in_figures(&number.normalize().abs().to_string(), number)
}

/// «1 234,50»: an amount without its unit, for columns whose heading names it.
pub fn amount(amount: Money) -> String {
    let amount = amount.decimal();
    in_figures(&format!("{:.2}", amount.abs()), amount)
}

/// «1 234,50 DH», «1 234,50 درهم».
pub fn money(language: Language, money: Money) -> String {
    format!("{}{NO_BREAK}{}", amount(money), common::dirham_unit(language))
}

/// «6,37 %», from the number of hundredths: 6.37.
pub fn percentage(hundredths: Decimal) -> String {
    format!("{}{NO_BREAK}%", decimal(hundredths))
}

fn in_figures(digits: &str, number: Decimal) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    grouped(number.is_sign_negative() && !number.is_zero(), whole, fraction)
}

fn grouped(negative: bool, whole: &str, fraction: &str) -> String {
    let mut text = String::with_capacity(whole.len() * 2 + fraction.len() + 3);
    if negative {
        text.push(MINUS);
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(NO_BREAK);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(',');
        text.push_str(fraction);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decimal_of(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn groups_thousands_by_no_break_spaces() {
        assert_eq!(whole(0), "0");
        assert_eq!(whole(999), "999");
        assert_eq!(whole(1234), "1\u{A0}234");
        assert_eq!(whole(-1_234_567), "\u{2212}1\u{A0}234\u{A0}567");
        assert_eq!(whole(i64::MIN), "\u{2212}9\u{A0}223\u{A0}372\u{A0}036\u{A0}854\u{A0}775\u{A0}808");
    }

    #[test]
    fn writes_money_with_two_decimals_and_its_unit() {
        let money_of = |centimes, language| money(language, Money::from_centimes(centimes));
        assert_eq!(money_of(123_450, Language::Fr), "1\u{A0}234,50\u{A0}DH");
        assert_eq!(money_of(123_450, Language::Ar), "1\u{A0}234,50\u{A0}درهم");
        assert_eq!(money_of(-5, Language::Fr), "\u{2212}0,05\u{A0}DH");
        assert_eq!(money_of(0, Language::Fr), "0,00\u{A0}DH");
        assert_eq!(amount(Money::dirhams(1_000_000)), "1\u{A0}000\u{A0}000,00");
    }

    #[test]
    fn writes_percentages_without_idle_zeros() {
        assert_eq!(percentage(decimal_of("6.370")), "6,37\u{A0}%");
        assert_eq!(percentage(decimal_of("6.00")), "6\u{A0}%");
        assert_eq!(percentage(decimal_of("0.5")), "0,5\u{A0}%");
        assert_eq!(decimal(decimal_of("-1234.10")), "\u{2212}1\u{A0}234,1");
    }
}
