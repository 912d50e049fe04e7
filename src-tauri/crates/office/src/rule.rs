//! The rule book, read: which rows there are, what one says, whether a set of files would be accepted.

use std::path::Path;

use milaf_domain::{Date, Language, Money};
use milaf_l10n::msg::rule as say;
use milaf_l10n::{date, decimal, percentage};
use milaf_rulebook::{BookVersion, Bracket, Confidence, Row, RowId, RuleBook, Unit};
use rust_decimal::Decimal;

use crate::error::{Error, ErrorCode, Result};
use crate::rule_fault::worded;

/// The rows of a kind (all kinds without one) that hold on a date (all dates without one).
pub fn list<'a>(book: &'a RuleBook, kind: Option<&str>, on: Option<Date>) -> Vec<&'a Row> {
    let of_kind = |row: &&Row| kind.is_none_or(|k| kind_code(row) == k);
    book.rows().filter(of_kind).filter(|row| on.is_none_or(|date| row.holds_on(date))).collect()
}

/// The kind of a row as written in the rule files: `smig-hour`.
pub fn kind_code(row: &Row) -> String {
    serde_json::to_value(row.kind).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A row by its name.
///
/// # Errors
/// [`ErrorCode::RuleMissing`].
pub fn show<'a>(book: &'a RuleBook, id: &str) -> Result<&'a Row> {
    book.row(&RowId::from(id)).ok_or_else(|| Error::new(ErrorCode::RuleMissing).with("text", id))
}

/// Reads a folder of TOML files as a rule book and says which version it is and how many rows it has; nothing is put
/// in force. What is wrong is said in `language`.
///
/// # Errors
/// [`ErrorCode::RulesFaulty`] naming file, row and remedy; a file's own errors.
pub fn check(folder: &Path, language: Language) -> Result<(BookVersion, usize)> {
    let io = |e: std::io::Error| Error::io(&e, folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .map_err(io)?
        .filter_map(|entry| entry.ok().map(|e| e.path()))
        .filter(|path| path.extension().is_some_and(|x| x == "toml"))
        .collect();
    paths.sort();
    let mut files = Vec::with_capacity(paths.len());
    for path in &paths {
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        files.push((name, std::fs::read(path).map_err(|e| Error::io(&e, path))?));
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (*name, bytes.as_slice())).collect();
    let book = RuleBook::load(&files)
        .map_err(|e| Error::new(ErrorCode::RulesFaulty).with("what", worded(&e, language)))?;
    Ok((book.version().clone(), book.rows().count()))
}

/// «6,37 %», «17,92 DH par heure»; the scale as lines; empty where the row only states something.
pub fn figure(row: &Row, language: Language) -> String {
    let amount = |value: Decimal| match row.unit {
        Unit::Percent => percentage(value),
        Unit::None => decimal(value),
        Unit::DhHour if !value.is_integer() => {
            format!("{}\u{a0}{}", milaf_l10n::amount(Money::truncated(value)), unit_name(row.unit, language))
        }
        unit => format!("{}\u{a0}{}", decimal(value), unit_name(unit, language)),
    };
    if let Some(value) = row.value {
        return amount(value);
    }
    let lines: Vec<String> = row
        .brackets
        .iter()
        .map(|bracket| {
            let value = bracket.value.map_or_else(|| say::unknown_name(language).to_owned(), amount);
            format!("{} → {value}", range(bracket, language))
        })
        .collect();
    lines.join("\n")
}

fn range(bracket: &Bracket, language: Language) -> String {
    let [from, to, below] = [Some(bracket.from), bracket.to, bracket.below].map(|d| d.map(decimal));
    let from = from.unwrap_or_default();
    match (to, below) {
        (Some(to), _) => say::bracket_between(language, say::BracketBetween { from: &from, to: &to }),
        (None, Some(below)) => say::bracket_below(language, &below),
        (None, None) => say::bracket_above(language, &from),
    }
}

fn unit_name(unit: Unit, language: Language) -> &'static str {
    match unit {
        Unit::Dh => say::dh_unit(language),
        Unit::DhHour => say::dh_hour_unit(language),
        Unit::DhYear => say::dh_year_unit(language),
        Unit::DhQuarter => say::dh_quarter_unit(language),
        Unit::SmigMultiple => say::smig_multiple_unit(language),
        Unit::Hours => say::hours_unit(language),
        Unit::Days => say::days_unit(language),
        Unit::Months => say::months_unit(language),
        Unit::Years => say::years_unit(language),
        Unit::Day => say::day_unit(language),
        Unit::Characters => say::characters_unit(language),
        Unit::Percent | Unit::None => "",
    }
}

/// «à confirmer auprès de l’agence CNSS».
pub fn confidence(confidence: Confidence, language: Language) -> &'static str {
    match confidence {
        Confidence::Sourced => say::sourced_name(language),
        Confidence::Secondary => say::secondary_name(language),
        Confidence::ToConfirm => say::to_confirm_name(language),
        Confidence::Unknown => say::unknown_name(language),
    }
}

/// «depuis le 01/01/2026».
pub fn period(row: &Row, language: Language) -> String {
    let [from, to] = [row.valid_from, row.valid_to].map(|d| d.map(date::short));
    match (from, to) {
        (Some(from), Some(to)) => say::between_period(language, say::BetweenPeriod { from: &from, to: &to }),
        (Some(from), None) => say::since_period(language, &from),
        (None, Some(to)) => say::until_period(language, &to),
        (None, None) => say::always_period(language).to_owned(),
    }
}
