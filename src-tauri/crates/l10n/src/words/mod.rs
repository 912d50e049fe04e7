//! Amounts in words, as receipts and slips carry them beside the figures.

use milaf_domain::{Language, Money};

mod arabic;
mod french;

/// Beyond a thousand million the papers of an association have no use, and the form no room.
const CENTIMES_BEYOND: i64 = 1_000_000_000 * 100;

/// «deux dirhams et cinq centimes», «درهمان وخمسة سنتيمات»: the nominative, as it stands after a colon.
///
/// `None` below zero and from 1 000 000 000 DH on.
pub fn amount(language: Language, amount: Money) -> Option<String> {
    let centimes = amount.centimes().filter(|c| (0..CENTIMES_BEYOND).contains(c))?;
    let (dirhams, centimes) = ((centimes / 100) as u32, (centimes % 100) as u32);
    Some(match language {
        Language::Fr => french::amount(dirhams, centimes),
        Language::Ar => arabic::amount(dirhams, centimes),
    })
}

/// A whole number cut into its millions, thousands and units, each 0–999.
fn triples(number: u32) -> [u32; 3] {
    [number / 1_000_000, number / 1000 % 1000, number % 1000]
}

/// The word at `index`; the tables hold one for every index their callers can form.
fn word(table: &[&'static str], index: u32) -> &'static str {
    table.get(index as usize).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests;
