//! Reading a list in: what it is, what its columns hold, what each row would do; written only on demand, in one
//! operation that one undo takes back.

mod field;
mod merge;
mod place;
mod plan;
mod room;
mod wording;

use std::path::Path;

use milaf_domain::fold::fold;
use milaf_domain::{ActivityClass, CategoryCode, SubCategoryCode};
use milaf_exchange::field::Field;
use milaf_exchange::list::{ListError, Sheet, read};
use milaf_exchange::mapping::{CategoryAnswer, Mapping, Proposal, propose, propose_sheet, propose_under};
use milaf_exchange::parse::{DateOrder, Questions};
use milaf_rulebook::{Kind, RuleBook};

use crate::error::{Error, ErrorCode, Result};

pub use crate::difference::FieldChange;
pub use field::{ColumnField, column_field, column_fields};
pub(crate) use merge::{Blend, same_dependant, united};
pub use merge::{Choice, ImportMode};
pub use milaf_exchange::Evidence;
pub use milaf_exchange::list::{Choice as ReadingChoice, Encoding, Reading, Separator, TextReading};
pub use milaf_exchange::parse::{Code, Finding, Weight};
pub use plan::{Conflict, Counts, Fate, Plan, PlannedRow};
pub use room::{Import, ListCell, RefusedForm, RowFilter, RowWindow};
pub use wording::fate;

/// What a person decides about a list. Nothing decided: as proposed.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// Encoding and separator of a text file.
    pub reading: ReadingChoice,
    /// Name of the workbook's sheet.
    pub sheet: Option<String>,
    /// Whether dates begin with the day.
    pub day_first: Option<bool>,
    /// Year of turnovers whose heading tells none.
    pub year: Option<i16>,
    /// The row of the headings, from 1; 0: the list has none. Nothing: as found.
    pub headings: Option<usize>,
    /// Columns put right: heading or letter, and code of the field it holds (empty: left out).
    pub columns: Vec<(String, String)>,
    /// Whether a list of which no column is known is opened all the same, for a person to say what they hold.
    pub by_hand: bool,
    /// What words of the list stand for: word, and code of a category (`cpu`, `doctor/specialist`) or of a coefficient
    /// class; empty: left out on purpose.
    pub words: Vec<(String, String)>,
    /// Whether rows with refused values are taken without these.
    pub take_faulty: bool,
}

/// A list as read, before anything is made of it.
#[derive(Clone, Debug)]
pub struct List {
    /// Name of its file, without folder.
    pub file: String,
    pub(crate) list: milaf_exchange::list::List,
}

impl List {
    /// Reads a list from bytes; `file` names it in every message.
    ///
    /// # Errors
    /// [`ErrorCode::ListUnknownKind`], [`ErrorCode::ListUnreadable`], [`ErrorCode::ListTooLarge`],
    /// [`ErrorCode::ListAmbiguous`] with the possible readings.
    pub fn read(file: &str, bytes: &[u8], choices: &Choices) -> Result<List> {
        let list = read(bytes, choices.reading).map_err(|e| refused(file, e))?;
        Ok(List { file: file.to_owned(), list })
    }

    /// Reads a list from a file.
    ///
    /// # Errors
    /// As [`List::read`], and the file's own.
    pub fn open(path: &Path, choices: &Choices) -> Result<List> {
        let (file, bytes) = bytes_of(path)?;
        List::read(&file, &bytes, choices)
    }

    /// How it was read: a workbook, or text of an encoding with a separator.
    pub fn reading(&self) -> Reading {
        self.list.reading
    }

    /// The names of its sheets, those that the workbook hides too.
    pub fn sheets(&self) -> Vec<&str> {
        self.list.sheets.iter().map(|sheet| sheet.name.as_str()).collect()
    }
}

/// The ways in which a text file could be read where several are equally possible, each with what its first rows would
/// say; none where the file leaves no doubt, or cannot be read at all.
pub fn possible_readings(bytes: &[u8], choice: ReadingChoice) -> Vec<TextReading> {
    match read(bytes, choice) {
        Err(ListError::Ambiguous { readings }) => readings,
        _ => Vec::new(),
    }
}

/// The name of a list's file without its folder, and its bytes, under the cap.
pub(crate) fn bytes_of(path: &Path) -> Result<(String, Vec<u8>)> {
    let size = std::fs::metadata(path).map_err(|e| Error::io(&e, path))?.len();
    let file = path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
    if size > milaf_exchange::list::MOST_BYTES as u64 {
        return Err(too_large(&file, milaf_exchange::list::MOST_BYTES));
    }
    Ok((file, std::fs::read(path).map_err(|e| Error::io(&e, path))?))
}

fn too_large(file: &str, limit: usize) -> Error {
    Error::new(ErrorCode::ListTooLarge).with("path", file).with("limit", limit)
}

pub(crate) fn refused(file: &str, error: ListError) -> Error {
    let of = |code| Error::new(code).with("path", file);
    match error {
        ListError::Ambiguous { readings } => {
            let mut names: Vec<String> = readings
                .iter()
                .map(|r| format!("{} {}", code_of(r.encoding), code_of(r.separator)))
                .collect();
            names.dedup();
            let one_encoding = readings.windows(2).all(|w| matches!(w, [a, b] if a.encoding == b.encoding));
            let option = if one_encoding { "--separator" } else { "--encoding" };
            of(ErrorCode::ListAmbiguous).with("readings", names.join(" ; ")).with("option", option)
        }
        ListError::TooLarge { most, .. } => too_large(file, most),
        ListError::CellTooLong { .. } => too_large(file, milaf_exchange::list::LONGEST_CELL),
        ListError::NotAList => of(ErrorCode::ListUnknownKind),
        ListError::OldWorkbook => of(ErrorCode::ListOldWorkbook),
        ListError::Protected => of(ErrorCode::ListProtected),
        ListError::Empty => of(ErrorCode::ListEmpty),
        ListError::BrokenText { line } | ListError::UnclosedQuote { row: line } => {
            of(ErrorCode::ListBroken).with("row", line)
        }
        ListError::Damaged => of(ErrorCode::ListUnreadable),
    }
}

/// The code of a reading as the command line takes it: `windows-1256`, `semicolon`.
fn code_of(value: impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Puts a person's choices into a proposed mapping.
///
/// # Errors
/// [`ErrorCode::ArgumentFaulty`] for a heading or a field that does not exist.
fn decide(mapping: &mut Mapping, choices: &Choices) -> Result<()> {
    for (heading, code) in &choices.columns {
        let faulty = |value: &str, remedy: String| {
            Error::new(ErrorCode::ArgumentFaulty)
                .with("argument", "--column")
                .with("value", value)
                .with("remedy", remedy)
        };
        let known = || {
            (0..mapping.columns.len()).map(|at| wording::heading(mapping, at)).collect::<Vec<_>>().join(" ; ")
        };
        let named = mapping.columns.iter().position(|c| fold(&c.heading) == fold(heading));
        let lettered =
            || (0..mapping.columns.len()).find(|at| wording::letter(*at).eq_ignore_ascii_case(heading));
        let at = named.or_else(lettered);
        let at = at.ok_or_else(|| faulty(heading, known()))?;
        let field = field_of(code)?;
        if let Some(column) = mapping.columns.get_mut(at) {
            column.field = field;
        }
    }
    if let Some(day_first) = choices.day_first {
        let order = if day_first { DateOrder::DayFirst } else { DateOrder::MonthFirst };
        for column in 0..mapping.columns.len() {
            mapping.date_orders.insert(column, order);
        }
    }
    if choices.year.is_some() {
        mapping.year = choices.year;
    }
    Ok(())
}

/// The field of a code; none for an empty one.
///
/// # Errors
/// [`ErrorCode::ArgumentFaulty`].
fn field_of(code: &str) -> Result<Option<Field>> {
    if code.is_empty() {
        return Ok(None);
    }
    let faulty = |_| {
        Error::new(ErrorCode::ArgumentFaulty).with("argument", "--column").with("value", code).with(
            "remedy",
            "last-name, first-name, name, cin, birth, mobile, rib, category, turnover-2025, …",
        )
    };
    code.parse().map(Some).map_err(faulty)
}

/// Finds the sheet to read and proposes what its columns hold.
///
/// # Errors
/// [`ErrorCode::ListNoColumns`], [`ErrorCode::ArgumentFaulty`] for a sheet that the workbook does not have.
fn proposal(list: &List, choices: &Choices, saved: &[Mapping]) -> Result<Proposal> {
    let under = |at: usize, sheet: &Sheet| match choices.headings {
        Some(row) => propose_under(sheet, at, row.checked_sub(1), saved),
        None => propose_sheet(sheet, at, saved),
    };
    let Some(name) = &choices.sheet else {
        let no_columns = || Error::new(ErrorCode::ListNoColumns).with("path", &list.file);
        let found = propose(&list.list, saved).ok_or_else(no_columns)?;
        let sheet = list.list.sheets.get(found.sheet).filter(|_| choices.headings.is_some());
        return Ok(sheet.map(|sheet| under(found.sheet, sheet)).unwrap_or(found));
    };
    let found = list.list.sheets.iter().enumerate().find(|(_, s)| s.name.eq_ignore_ascii_case(name));
    let (at, sheet) = found.ok_or_else(|| {
        let names: Vec<&str> = list.list.sheets.iter().map(|s| s.name.as_str()).collect();
        Error::new(ErrorCode::ArgumentFaulty)
            .with("argument", "--sheet")
            .with("value", name)
            .with("remedy", names.join(", "))
    })?;
    Ok(under(at, sheet))
}

/// Answers one word asked about; a word that nobody asks about is passed over.
///
/// # Errors
/// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`].
fn answer_word(
    mapping: &mut Mapping,
    questions: &Questions,
    word: &str,
    code: &str,
    book: &RuleBook,
) -> Result<()> {
    let choices = Choices { words: vec![(word.to_owned(), code.to_owned())], ..Choices::default() };
    answer(mapping, questions, &choices, book).map(|_| ())
}

/// Answers the words asked about as far as the choices tell; whether any was answered.
///
/// # Errors
/// [`ErrorCode::CategoryMissing`], [`ErrorCode::ClassMissing`] for a code that the rule book does not have.
fn answer(mapping: &mut Mapping, questions: &Questions, choices: &Choices, book: &RuleBook) -> Result<bool> {
    let find =
        |word: &str| choices.words.iter().find(|(w, _)| fold(w) == fold(word)).map(|(_, code)| code.as_str());
    let mut answered = false;
    for question in &questions.category_words {
        let Some(code) = find(&question.word) else { continue };
        let answer = if code.is_empty() { None } else { Some(category(code, book)?) };
        answered |= mapping.category_words.insert(question.key.clone(), answer).is_none();
    }
    for question in &questions.class_words {
        let Some(code) = find(&question.word) else { continue };
        let class = if code.is_empty() { None } else { Some(class(code, book)?) };
        answered |= mapping.class_words.insert(question.key.clone(), class).is_none();
    }
    Ok(answered)
}

/// A category's code, with its division after a stroke: `doctor/specialist`.
fn category(text: &str, book: &RuleBook) -> Result<CategoryAnswer> {
    let (code, sub) = text.split_once('/').map_or((text, None), |(code, sub)| (code, Some(sub)));
    let category = CategoryCode::from(code);
    if !book.rows_of(Kind::Category).any(|row| row.category.as_ref() == Some(&category)) {
        return Err(Error::new(ErrorCode::CategoryMissing).with("text", text));
    }
    Ok(CategoryAnswer { category, sub_category: sub.map(SubCategoryCode::from) })
}

/// A coefficient class's code.
fn class(text: &str, book: &RuleBook) -> Result<ActivityClass> {
    if !book.rows_of(Kind::Coefficient).any(|row| row.code.as_deref() == Some(text)) {
        return Err(Error::new(ErrorCode::ClassMissing).with("text", text));
    }
    Ok(ActivityClass::from(text))
}

#[cfg(test)]
mod tests;
