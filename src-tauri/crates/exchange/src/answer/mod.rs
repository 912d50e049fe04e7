//! Answers of the CNSS as they come: a list in a file, text out of a letter, a line typed against the slip. Each becomes
//! rows that say about whom, what was decided and why; to whom a row belongs is the office's affair.

mod phrase;
mod reason;
mod table;
mod text;

use std::collections::BTreeMap;

use milaf_domain::{Date, DossierNumber, Outcome, PartialDate};
use serde::Serialize;

use crate::list::{self, Choice, List, ListError};

pub use reason::{Reason, find_reason, reasons, reasons_in};

/// Longest text kept of a remark, in characters.
pub const LONGEST_REMARK: usize = 500;
/// Most rows of an answer.
pub const MOST_ROWS: usize = list::MOST_ROWS;

/// A row of an answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct AnswerRow {
    /// Its number in the file or text, from 1.
    pub row: usize,
    /// The row as it was written, on one line.
    pub written: String,
    /// The dossier that it names.
    pub dossier: Option<DossierNumber>,
    /// The identity card that it names.
    pub cin: Option<String>,
    /// The registration number in it, as written: the member's, or the one given now.
    pub registration: Option<String>,
    /// The name in it, in any order and script.
    pub name: String,
    /// The birth date in it.
    pub birth: Option<PartialDate>,
    /// What was decided; none: nothing that can be read.
    pub outcome: Option<Outcome>,
    /// Neither accepted nor refused yet: the row says nothing.
    pub pending: bool,
    /// Codes of the reasons of a reject.
    pub reasons: Vec<&'static str>,
    /// What the CNSS writes otherwise, by the code of the column of the working list.
    pub corrections: BTreeMap<String, String>,
    /// What it says of the person as a list repeats it, by the same codes: what was sent, or what is held now.
    pub echoed: BTreeMap<String, String>,
    /// What it says besides.
    pub remark: String,
}

impl AnswerRow {
    /// Whether it names anybody.
    pub fn names_somebody(&self) -> bool {
        self.dossier.is_some() || self.cin.is_some() || self.registration.is_some() || !self.name.is_empty()
    }
}

/// Reads an answer from a file: the sheet with the headings of an answer, or its rows as text where it has none.
///
/// # Errors
/// As [`list::read`].
pub fn read_file(bytes: &[u8], choice: Choice, today: Date) -> Result<Vec<AnswerRow>, ListError> {
    let list = list::read(bytes, choice)?;
    Ok(read_list(&list, today))
}

fn read_list(list: &List, today: Date) -> Vec<AnswerRow> {
    let tables = list.sheets.iter().filter_map(|sheet| table::read(sheet, today));
    if let Some(rows) = tables.max_by_key(Vec::len) {
        return rows;
    }
    let Some(sheet) = list.sheets.iter().find(|sheet| !sheet.hidden).or(list.sheets.first()) else {
        return Vec::new();
    };
    let lines = sheet.rows.iter().map(|cells| {
        let filled: Vec<_> = cells.iter().map(|cell| cell.shown()).filter(|text| !text.is_empty()).collect();
        filled.join(" ; ")
    });
    lines.enumerate().filter_map(|(at, line)| text::read(at + 1, &line)).collect()
}

/// Reads an answer out of pasted text: a table with headings, as spreadsheets and messages give it, or one person a line.
///
/// # Errors
/// [`ListError::TooLarge`]
pub fn read_text(pasted: &str, today: Date) -> Result<Vec<AnswerRow>, ListError> {
    if pasted.len() > list::MOST_BYTES {
        return Err(ListError::TooLarge { what: list::Cap::Bytes, most: list::MOST_BYTES });
    }
    let lines = || pasted.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    if lines().count() > MOST_ROWS {
        return Err(ListError::TooLarge { what: list::Cap::Rows, most: MOST_ROWS });
    }
    for separator in [list::Separator::Tab, list::Separator::Semicolon, list::Separator::Comma] {
        if !lines().take(3).all(|(_, line)| line.contains(char::from(separator.byte()))) {
            continue;
        }
        let choice = Choice { encoding: Some(list::Encoding::Utf8), separator: Some(separator) };
        let Ok(read) = list::read(pasted.as_bytes(), choice) else { continue };
        if let Some(rows) = read.sheets.iter().find_map(|sheet| table::read(sheet, today)) {
            return Ok(rows);
        }
    }
    Ok(lines().filter_map(|(at, line)| text::read(at + 1, line)).collect())
}

/// One line of text, as long as is kept.
pub fn remark(text: &str) -> String {
    milaf_domain::name::visible(text).chars().take(LONGEST_REMARK).collect()
}

#[cfg(test)]
mod tests;
