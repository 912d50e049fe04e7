//! An answer as a table: the row of its headings is found by the words of the data.

use milaf_domain::{Cin, CnssNumber, Date, Outcome};

use super::phrase::{best, score, words};
use super::reason::{Decision, data, decision};
use super::{AnswerRow, reasons_in, remark};
use crate::list::{Cell, Sheet};
use crate::typed;

/// Rows among which the headings are looked for.
const HEADINGS: usize = 20;
/// What may be corrected, and what a list repeats of a person.
const REPEATED: [&str; 6] =
    ["last-name-latin", "first-name-latin", "last-name-ar", "first-name-ar", "cin", "birth"];

/// What a column holds.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Column {
    code: String,
    corrected: bool,
}

/// The rows of a sheet that has the headings of an answer; none where it has not.
pub(super) fn read(sheet: &Sheet, today: Date) -> Option<Vec<AnswerRow>> {
    let last = sheet.rows.len().min(HEADINGS);
    let (at, columns) = (0..last)
        .map(|row| (row, columns(sheet, row)))
        .max_by_key(|(row, columns)| (known(columns), std::cmp::Reverse(*row)))
        .filter(|(_, columns)| known(columns) >= 2 && names_somebody(columns))?;
    let rows = sheet.rows.iter().enumerate().skip(at + 1);
    Some(rows.filter_map(|(row, cells)| read_row(row + 1, cells, &columns, today)).collect())
}

fn known(columns: &[Option<Column>]) -> usize {
    columns.iter().flatten().count()
}

fn names_somebody(columns: &[Option<Column>]) -> bool {
    let naming = ["dossier", "registration", "cin", "name", "last-name-latin", "last-name-ar"];
    columns.iter().flatten().any(|column| !column.corrected && naming.contains(&column.code.as_str()))
}

fn columns(sheet: &Sheet, row: usize) -> Vec<Option<Column>> {
    let cells = sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
    let mut taken: Vec<Column> = Vec::new();
    cells
        .iter()
        .map(|cell| {
            let Cell::Text(heading) = cell else { return None };
            let words = words(heading);
            let code = best(&data().columns, &words)?.clone();
            let corrected = data().corrected.iter().any(|phrase| score(phrase, &words).is_some());
            let column = Column { code, corrected };
            if taken.contains(&column) {
                return None;
            }
            taken.push(column.clone());
            Some(column)
        })
        .collect()
}

fn read_row(row: usize, cells: &[Cell], columns: &[Option<Column>], today: Date) -> Option<AnswerRow> {
    let written: Vec<_> = cells.iter().map(Cell::shown).filter(|text| !text.is_empty()).collect();
    let mut read = AnswerRow { row, written: remark(&written.join(" · ")), ..AnswerRow::default() };
    let mut names = [const { String::new() }; 3];
    let mut reason = String::new();
    for (cell, column) in cells.iter().zip(columns) {
        let (Some(column), false) = (column, cell.is_empty()) else { continue };
        let text = cell.shown().trim().to_owned();
        let code = column.code.as_str();
        if column.corrected && REPEATED.contains(&code) {
            read.corrections.insert(code.to_owned(), text);
            continue;
        }
        if REPEATED.contains(&code) {
            read.echoed.insert(code.to_owned(), text.clone());
        }
        match code {
            "dossier" => read.dossier = text.parse().ok(),
            "registration" => read.registration = Some(number(&text)),
            "cin" => read.cin = Some(Cin::parse(&text).map_or(text, |cin| cin.value.to_string())),
            "birth" => read.birth = typed::past(&text, today).ok(),
            "name" => names[0] = text,
            "last-name-latin" => names[1] = format!("{text} {}", names[1]),
            "first-name-latin" => names[1] = format!("{} {text}", names[1]),
            "last-name-ar" => names[2] = format!("{text} {}", names[2]),
            "first-name-ar" => names[2] = format!("{} {text}", names[2]),
            "outcome" => match decision(&text) {
                Some(Decision::Made(outcome)) => read.outcome = Some(outcome),
                Some(Decision::Pending) => read.pending = true,
                None => reason = format!("{reason} ; {text}"),
            },
            "reason" => reason = format!("{reason} ; {text}"),
            "remark" => read.remark = remark(&text),
            _ => {}
        }
    }
    let named = names.iter().map(|name| name.trim()).find(|name| !name.is_empty());
    read.name = remark(named.unwrap_or_default());
    let reason = reason.trim_matches([' ', ';']).to_owned();
    settle(&mut read, &reason);
    (read.names_somebody() && (read.outcome.is_some() || read.pending || !read.written.is_empty()))
        .then_some(read)
}

/// What follows from reasons, remark and number where the decision is not told by a word of its own.
fn settle(read: &mut AnswerRow, reason: &str) {
    if read.pending {
        return;
    }
    if read.outcome.is_none() {
        read.outcome = if !reason.is_empty() {
            Some(Outcome::Rejected)
        } else if !read.corrections.is_empty() {
            Some(Outcome::AcceptedWithCorrections)
        } else {
            None
        };
    }
    if read.outcome == Some(Outcome::Accepted) && !read.corrections.is_empty() {
        read.outcome = Some(Outcome::AcceptedWithCorrections);
    }
    if read.outcome == Some(Outcome::Rejected) {
        read.reasons = reasons_in(if reason.is_empty() { &read.remark } else { reason });
        if read.reasons.is_empty() {
            read.reasons.push("other");
        }
    }
    if read.remark.is_empty() && !reason.is_empty() {
        read.remark = remark(reason);
    }
}

/// A registration number with the zeros that a number cell lost; as written where it is none.
fn number(text: &str) -> String {
    match CnssNumber::parse(text) {
        Ok(read) => read.value.to_string(),
        Err(fault) => fault.likely.unwrap_or_else(|| text.to_owned()),
    }
}
