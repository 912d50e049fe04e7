//! Answers of the CNSS: read, matched with the rows of a transmission, shown before anything is written, and written in one
//! operation that one undo takes back. The same answer twice changes nothing.

mod correction;
mod matching;
mod plan;
mod row;
mod statistics;
mod wording;
mod write;

use std::collections::BTreeMap;
use std::path::Path;

use milaf_domain::Outcome;
use milaf_exchange::answer::{self as exchange, AnswerRow};
use milaf_exchange::list::Choice;

pub use correction::{Correction, corrected_fields};
pub use matching::{Candidate, MatchedBy};
pub use milaf_exchange::answer::{Reason, find_reason, reasons};
pub use milaf_store::answer::{Answer, AnswerLine, AnswerSource};
pub use plan::{AnswerChoices, AnswerCounts, AnswerDoubt, AnswerFate, AnswerPlan, PlannedAnswer};
pub use statistics::{CauseCount, Statistics};
pub use wording::{doubt, fate, matched_by};

use crate::error::{Error, ErrorCode, Result};
use crate::register::Office;

/// An answer as it was read, before it is matched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Received {
    /// How it came.
    pub source: AnswerSource,
    /// Name of its file, without folder; empty where it came otherwise.
    pub file: String,
    pub(crate) rows: Vec<AnswerRow>,
    /// The row of the transmission that each row is about, where that was told: typed against the slip.
    pub(crate) lines: BTreeMap<usize, u32>,
}

/// What is typed about one row of a transmission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedAnswer {
    /// Its place in the transmission.
    pub line: u32,
    /// What was decided.
    pub outcome: Outcome,
    /// The registration number given; empty: none.
    pub registration: String,
    /// Codes of the reasons of a reject.
    pub reasons: Vec<String>,
    /// What the CNSS writes otherwise, by the code of the column of the working list.
    pub corrections: BTreeMap<String, String>,
    /// What the answer says besides.
    pub remark: String,
}

impl Office {
    /// Reads an answer from a file's bytes; `file` names it in every message.
    ///
    /// # Errors
    /// As [`List::read`](crate::import::List::read), and [`ErrorCode::AnswerEmpty`] when no row says anything of anybody.
    pub fn read_answer(&self, file: &str, bytes: &[u8], choice: Choice) -> Result<Received> {
        let rows = exchange::read_file(bytes, choice, self.surroundings.today());
        let rows = rows.map_err(|e| crate::import::refused(file, e))?;
        received(AnswerSource::File, file, rows)
    }

    /// Reads an answer from a file.
    ///
    /// # Errors
    /// As [`Office::read_answer`], and the file's own.
    pub fn open_answer(&self, path: &Path, choice: Choice) -> Result<Received> {
        let (file, bytes) = crate::import::bytes_of(path)?;
        self.read_answer(&file, &bytes, choice)
    }

    /// Reads an answer out of pasted text.
    ///
    /// # Errors
    /// [`ErrorCode::AnswerEmpty`], [`ErrorCode::ListTooLarge`].
    pub fn paste_answer(&self, text: &str) -> Result<Received> {
        let rows = exchange::read_text(text, self.surroundings.today());
        received(AnswerSource::Pasted, "", rows.map_err(|e| crate::import::refused("", e))?)
    }

    /// Takes what was typed row by row, against the slip.
    ///
    /// # Errors
    /// [`ErrorCode::AnswerEmpty`] when nothing was typed.
    pub fn type_answer(&self, typed: &[TypedAnswer]) -> Result<Received> {
        let row = |(at, one): (usize, &TypedAnswer)| {
            let reasons = one.reasons.iter().filter_map(|code| find_reason(code).map(|r| r.code.as_str()));
            AnswerRow {
                row: at + 1,
                outcome: Some(one.outcome),
                registration: Some(one.registration.trim().to_owned()).filter(|number| !number.is_empty()),
                reasons: reasons.collect(),
                corrections: one.corrections.clone(),
                remark: exchange::remark(&one.remark),
                ..AnswerRow::default()
            }
        };
        let rows = typed.iter().enumerate().map(row).collect();
        let mut received = received(AnswerSource::Typed, "", rows)?;
        received.lines = typed.iter().enumerate().map(|(at, one)| (at + 1, one.line)).collect();
        Ok(received)
    }
}

fn received(source: AnswerSource, file: &str, rows: Vec<AnswerRow>) -> Result<Received> {
    if rows.is_empty() {
        return Err(Error::new(ErrorCode::AnswerEmpty));
    }
    Ok(Received { source, file: file.to_owned(), rows, lines: BTreeMap::new() })
}

#[cfg(test)]
mod tests;
