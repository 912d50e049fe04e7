//! A family in one cell: «Salma 12/03/2010; Omar 2013».

use milaf_domain::{Date, FaultCode, PartialDate};

use super::date::{self, DateOrder, OrderSeen};
use crate::list::Cell;

/// Most words that a date has at the end of a name: «14 mars 1979».
const DATE_WORDS: usize = 4;
/// Most people in one cell.
const MOST: usize = 30;

/// One person of a family cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Relative {
    pub(crate) name: String,
    pub(crate) birth: Option<PartialDate>,
    /// What the form of the date says of its column's order.
    pub(crate) seen: OrderSeen,
}

/// Reads people parted by semicolons or lines, or by commas or slashes where each part ends with its date.
pub(crate) fn read(
    text: &str,
    order: Option<DateOrder>,
    today: Date,
) -> Vec<Result<Relative, (String, FaultCode)>> {
    let parts = |separators: &[char]| -> Vec<String> {
        text.split(|c| separators.contains(&c))
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .map(str::to_owned)
            .collect()
    };
    let strong = parts(&[';', '\n', '؛', '|', '•']);
    let weak = parts(&[';', '\n', '؛', '|', '•', ',', '،', '+']);
    let dated = |p: &String| p.chars().any(|c| milaf_domain::fold::ascii_digit(c).is_some());
    let chosen = if weak.len() > strong.len() && (weak.iter().all(dated) || !weak.iter().any(dated)) {
        weak
    } else {
        strong
    };
    chosen.into_iter().take(MOST).map(|part| one(&part, order, today)).collect()
}

/// A name with its date, before or after it, in brackets or not.
pub(crate) fn one(
    part: &str,
    order: Option<DateOrder>,
    today: Date,
) -> Result<Relative, (String, FaultCode)> {
    let cleaned: String = part
        .chars()
        .map(|c| if matches!(c, '(' | ')' | '[' | ']' | ':' | ',' | '،' | '=') { ' ' } else { c })
        .collect();
    let words: Vec<&str> = cleaned
        .split_whitespace()
        .filter(|w| {
            !matches!(
                *w,
                "-" | "–"
                    | "—"
                    | "né"
                    | "née"
                    | "né(e)"
                    | "le"
                    | "بتاريخ"
                    | "مزداد"
                    | "مزدادة"
                    | "ب"
                    | "في"
            )
        })
        .collect();
    let fault = |code| (part.to_owned(), code);
    let mut refused = None;
    for count in (1..=DATE_WORDS.min(words.len().saturating_sub(1))).rev() {
        let (head, tail) = words.split_at(words.len() - count);
        let (front, rest) = words.split_at(count);
        for (name, date) in [(head, tail), (rest, front)] {
            match date::read(&Cell::text(&date.join(" ")), order, today) {
                Ok(read) => {
                    return named(name, Some(read.date), read.order)
                        .ok_or_else(|| fault(FaultCode::FamilyCellShape));
                }
                Err(FaultCode::DateShape) => {}
                Err(code) => refused = Some(code),
            }
        }
    }
    match refused {
        Some(code) => Err(fault(code)),
        None => named(&words, None, OrderSeen::Nothing).ok_or_else(|| fault(FaultCode::FamilyCellShape)),
    }
}

/// A relative whose name is made of letters alone.
fn named(words: &[&str], birth: Option<PartialDate>, seen: OrderSeen) -> Option<Relative> {
    let name = words.join(" ").trim_matches(['-', '–', '—', '.', '/', ' ']).to_owned();
    let letters = name.chars().any(char::is_alphabetic);
    let digits = name.chars().any(|c| milaf_domain::fold::ascii_digit(c).is_some());
    (letters && !digits).then_some(Relative { name, birth, seen })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TODAY: Date = Date::constant(2026, 11, 22);

    fn people(text: &str) -> String {
        let read = read(text, Some(DateOrder::DayFirst), TODAY).into_iter();
        let shown = read.map(|one| match one {
            Ok(r) => format!("{} {}", r.name, r.birth.map_or("?".to_owned(), |b| b.to_string())),
            Err((part, code)) => format!("{code:?}({part})"),
        });
        shown.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn reads_families_as_offices_write_them() {
        for (written, expected) in [
            ("Salma 12/03/2010; Omar 01/02/2013", "Salma 2010-03-12; Omar 2013-02-01"),
            ("Salma (12/03/2010)\nOmar", "Salma 2010-03-12; Omar ?"),
            ("سلمى 14 مارس 2010؛ عمر 2013", "سلمى 2010-03-14; عمر 2013"),
            ("Salma 2010, Omar 2013", "Salma 2010; Omar 2013"),
            ("Fatima Zahra née le 05/06/1985", "Fatima Zahra 1985-06-05"),
            ("EL IDRISSI Khadija", "EL IDRISSI Khadija ?"),
            ("Salma, Omar", "Salma ?; Omar ?"),
            ("Salma - 12/03/2010", "Salma 2010-03-12"),
            ("Salma 12/03/2999", "DateFuture(Salma 12/03/2999)"),
            ("12", "FamilyCellShape(12)"),
            ("", ""),
        ] {
            assert_eq!(people(written), expected, "{written}");
        }
    }

    proptest! {
        #[test]
        fn any_cell_is_read_or_refused(text in "(\\PC{0,10}[;,\n(]?[0-9/]{0,10}){0,6}") {
            let _ = read(&text, None, TODAY);
        }
    }
}
