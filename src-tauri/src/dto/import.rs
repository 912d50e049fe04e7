//! A list being read in, as its room shows it.

use milaf_domain::Language;
use milaf_office::import::{
    Choice, Counts, Encoding, Evidence, Fate, Import, ImportMode, Reading, RefusedForm, RowFilter, Separator,
    TextReading, column_field,
};
use serde::{Deserialize, Serialize};

use super::transmission::{PersonNameView, small};
use crate::list_in::ListIn;

/// So many values of a column are shown.
const SAMPLES: usize = 3;
/// Among so many rows they are looked for.
const LOOKED_AT: usize = 30;
/// Rows shown of a list whose columns are not known.
const TOP: usize = 12;

/// An enumeration of the office and its twin for the window.
macro_rules! twin {
    ($(#[$doc:meta])* $name:ident of $office:ident { $($(#[$case_doc:meta])* $case:ident),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
        #[serde(rename_all = "camelCase")]
        pub enum $name { $($(#[$case_doc])* $case),+ }

        impl From<$office> for $name {
            fn from(value: $office) -> $name {
                match value { $($office::$case => $name::$case),+ }
            }
        }

        impl From<$name> for $office {
            fn from(value: $name) -> $office {
                match value { $($name::$case => $office::$case),+ }
            }
        }
    };
}
pub(crate) use twin;

twin! {
    /// Letters of a text file.
    EncodingCode of Encoding {
        /// UTF-8.
        Utf8,
        /// UTF-16, low byte first.
        Utf16Le,
        /// UTF-16, high byte first.
        Utf16Be,
        /// Windows, Arabic and French.
        Windows1256,
        /// Windows, French.
        Windows1252,
    }
}
twin! {
    /// What stands between the columns of a text file.
    SeparatorCode of Separator {
        /// A semicolon.
        Semicolon,
        /// A comma.
        Comma,
        /// A tab.
        Tab,
    }
}
twin! {
    /// What a list may do to members who are there.
    ImportModeCode of ImportMode {
        /// Only new ones are added.
        AddOnly,
        /// What is empty is filled.
        FillBlanks,
        /// The list replaces.
        Replace,
        /// A person chooses.
        Ask,
    }
}
twin! {
    /// What a row would become.
    FateCode of Fate {
        /// A new member.
        New,
        /// A member who changes.
        Changed,
        /// Nothing new.
        Unchanged,
        /// Waits for a choice.
        Asked,
        /// In conflict.
        Conflicting,
        /// Refused.
        Faulty,
        /// Taken out.
        TakenOut,
    }
}
twin! {
    /// What becomes of a field.
    ChoiceCode of Choice {
        /// As the list says.
        Listed,
        /// As the register says.
        Kept,
        /// Not chosen yet.
        Open,
    }
}
twin! {
    /// How sure a column is.
    EvidenceCode of Evidence {
        /// Nothing tells.
        None,
        /// Its values.
        Content,
        /// A heading like a known one.
        Similar,
        /// A known heading.
        Heading,
        /// As the last time.
        Saved,
    }
}
twin! {
    /// The form of the file of refused rows.
    RefusedFormCode of RefusedForm {
        /// A workbook.
        Xlsx,
        /// Text.
        Csv,
    }
}

/// Which rows are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum RowFilterCode {
    /// All.
    All,
    /// New members.
    New,
    /// Members who change.
    Changed,
    /// Nothing new.
    Unchanged,
    /// Waiting for a choice.
    Asked,
    /// In conflict.
    Conflicting,
    /// Refused.
    Faulty,
    /// Taken out.
    TakenOut,
    /// With something doubtful.
    Doubtful,
    /// New, and perhaps somebody of the register.
    Suspected,
}

impl From<RowFilterCode> for RowFilter {
    fn from(code: RowFilterCode) -> RowFilter {
        match code {
            RowFilterCode::All => RowFilter::All,
            RowFilterCode::New => RowFilter::Fate(Fate::New),
            RowFilterCode::Changed => RowFilter::Fate(Fate::Changed),
            RowFilterCode::Unchanged => RowFilter::Fate(Fate::Unchanged),
            RowFilterCode::Asked => RowFilter::Fate(Fate::Asked),
            RowFilterCode::Conflicting => RowFilter::Fate(Fate::Conflicting),
            RowFilterCode::Faulty => RowFilter::Fate(Fate::Faulty),
            RowFilterCode::TakenOut => RowFilter::Fate(Fate::TakenOut),
            RowFilterCode::Doubtful => RowFilter::Doubtful,
            RowFilterCode::Suspected => RowFilter::Suspected,
        }
    }
}

/// A list being read in.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    /// Its file's name.
    pub file: String,
    /// Rises with each change.
    pub revision: u32,
    /// The ways in which it could be read, where a person has to say which.
    pub readings: Vec<ReadingView>,
    /// What was read, once that is known.
    pub whole: Option<ImportWhole>,
}

/// A way to read a text file.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadingView {
    /// Its letters.
    pub encoding: EncodingCode,
    /// Between its columns.
    pub separator: SeparatorCode,
    /// What its first rows would say.
    pub sample: Vec<Vec<String>>,
}

/// A list that was read.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportWhole {
    /// Letters of a text file; none for a workbook.
    pub encoding: Option<EncodingCode>,
    /// Between its columns; none for a workbook.
    pub separator: Option<SeparatorCode>,
    /// Whether the file left no other reading.
    pub sure: bool,
    /// The sheet that is read.
    pub sheet: String,
    /// All sheets.
    pub sheets: Vec<String>,
    /// The columns.
    pub columns: Vec<ImportColumn>,
    /// The first rows as they stand, where none of the columns is known and a person has to say what they hold.
    pub top: Vec<Vec<String>>,
    /// What only a person can answer.
    pub questions: ImportQuestions,
    /// How members who are there are treated.
    pub mode: ImportModeCode,
    /// Whether rows with refused values are taken without these.
    pub take_faulty: bool,
    /// How many rows share each fate.
    pub counts: ImportCounts,
    /// Rows that are no members.
    pub passed_over: u32,
}

/// A column of a list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportColumn {
    /// Its place, from 0.
    pub column: u32,
    /// Its heading, or its letter.
    pub heading: String,
    /// Code of what it holds; empty: left out.
    pub field: String,
    /// That in words.
    pub field_name: String,
    /// How sure that is.
    pub evidence: EvidenceCode,
    /// Its first values.
    pub samples: Vec<String>,
}

/// What only a person can answer.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportQuestions {
    /// Words for categories that are not known.
    pub categories: Vec<WordQuestionView>,
    /// Words for coefficient classes that are not known.
    pub classes: Vec<WordQuestionView>,
    /// Columns whose dates can be read both ways.
    pub dates: Vec<DateQuestionView>,
    /// Headings of the columns whose year is not told.
    pub years: Vec<String>,
    /// The year that was told for these.
    pub year: Option<i16>,
    /// Whether something was answered, now or for an earlier list.
    pub answered: bool,
    /// What waits for an answer before anything can be written.
    pub open: u32,
}

/// A word whose meaning is asked.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct WordQuestionView {
    /// The word.
    pub word: String,
    /// How many rows have it.
    pub rows: u32,
}

/// A column whose order of day and month is asked.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct DateQuestionView {
    /// Its place, from 0.
    pub column: u32,
    /// Its heading.
    pub heading: String,
    /// Dates that can be read both ways.
    pub samples: Vec<String>,
}

/// How many rows share each fate.
#[derive(Clone, Copy, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportCounts {
    /// All rows that stand for members.
    pub all: u32,
    /// New members.
    pub new: u32,
    /// Members who change.
    pub changed: u32,
    /// Nothing new.
    pub unchanged: u32,
    /// Waiting for a choice.
    pub asked: u32,
    /// In conflict.
    pub conflicting: u32,
    /// Refused.
    pub faulty: u32,
    /// Taken out.
    pub taken_out: u32,
    /// With something doubtful, among all of them.
    pub doubtful: u32,
    /// Perhaps somebody of the register, among the new ones.
    pub suspected: u32,
}

impl ImportCounts {
    /// Of rows of so many.
    pub fn of(counts: Counts) -> ImportCounts {
        let fates = [counts.new, counts.changed, counts.unchanged, counts.asked, counts.conflicting];
        ImportCounts {
            all: small(fates.iter().sum::<usize>() + counts.faulty + counts.taken_out),
            new: small(counts.new),
            changed: small(counts.changed),
            unchanged: small(counts.unchanged),
            asked: small(counts.asked),
            conflicting: small(counts.conflicting),
            faulty: small(counts.faulty),
            taken_out: small(counts.taken_out),
            doubtful: small(counts.doubtful),
            suspected: small(counts.suspected),
        }
    }
}

/// How a file is to be read; nothing said: as proposed.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ReadingInput {
    /// Letters.
    pub encoding: Option<EncodingCode>,
    /// Between columns.
    pub separator: Option<SeparatorCode>,
    /// The sheet.
    pub sheet: Option<String>,
}

/// An answer to a question about a list.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ImportAnswer {
    /// What a word stands for: the code of a category or class; empty: left out on purpose.
    Word {
        /// The word.
        word: String,
        /// The code.
        code: String,
    },
    /// Whether the dates of a column begin with the day.
    DateOrder {
        /// Its place, from 0.
        column: u32,
        /// They do.
        day_first: bool,
    },
    /// The year of turnovers whose heading tells none.
    Year {
        /// The year.
        year: Option<i16>,
    },
    /// All questions again.
    Again,
}

/// Something that a column can hold.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct FieldOption {
    /// Its code.
    pub code: String,
    /// Its name.
    pub name: String,
}

/// A window of the rows.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportPage {
    /// In the order of the file.
    pub rows: Vec<ImportRow>,
    /// Of how many that the filter lets through.
    pub total: u32,
}

/// A row of the list, with what it would do.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportRow {
    /// Its number in the file, from 1.
    pub row: u32,
    /// What it would become.
    pub fate: FateCode,
    /// The same in words.
    pub fate_name: String,
    /// Whether something in it is doubtful.
    pub doubtful: bool,
    /// Whose it is, as far as the list says.
    pub name: PersonNameView,
    /// Who it is in the register.
    pub member: Option<u32>,
    /// Where list and register differ.
    pub changes: Vec<ImportChange>,
    /// Its cells; of relatives' rows those that something was found in.
    pub cells: Vec<ImportCell>,
    /// What is wrong or doubtful about the row as a whole.
    pub reasons: Vec<ImportReason>,
    /// Members who may be this person.
    pub suspects: Vec<SuspectView>,
}

/// A field in which list and register differ.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportChange {
    /// Its path.
    pub field: String,
    /// Its name.
    pub name: String,
    /// What the register says; empty: nothing.
    pub old: String,
    /// What the list says; empty: nothing.
    pub new: String,
    /// What becomes of it.
    pub choice: ChoiceCode,
}

/// A cell of the list.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportCell {
    /// Its row, from 1: a relative's own.
    pub row: u32,
    /// Its column, from 0.
    pub column: u32,
    /// The column's heading.
    pub heading: String,
    /// What the column holds, in words; empty: left out.
    pub field_name: String,
    /// What stands in it.
    pub text: String,
    /// Whether it was mended here.
    pub mended: bool,
    /// What is wrong or doubtful.
    pub reasons: Vec<ImportReason>,
}

/// What is wrong or doubtful.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportReason {
    /// In words.
    pub text: String,
    /// Refused; otherwise a doubt.
    pub refused: bool,
}

/// A member who may be the person of a row.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct SuspectView {
    /// Who.
    pub member: u32,
    /// Their name.
    pub name: PersonNameView,
    /// How strongly, in words.
    pub strength: String,
    /// Why, in words.
    pub why: Vec<String>,
}

/// Who a row is.
#[derive(Clone, Copy, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RowWho {
    /// As the program finds.
    Found,
    /// Somebody new.
    New,
    /// A member of the register.
    Member {
        /// Who.
        member: u32,
    },
}

/// A change of a row.
#[derive(Clone, Debug, Deserialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum RowChange {
    /// A text put into a cell.
    Mend {
        /// Its column, from 0.
        column: u32,
        /// The text.
        text: String,
    },
    /// Taken out, or in again.
    TakeOut {
        /// Out.
        out: bool,
    },
    /// Who it is.
    Recognise {
        /// Who.
        who: RowWho,
    },
    /// What becomes of a field, or of all of them.
    Choose {
        /// Its path; none: all.
        field: Option<String>,
        /// What becomes of it.
        choice: ChoiceCode,
    },
}

/// A list that was written.
#[derive(Clone, Debug, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub struct ImportDone {
    /// New members.
    pub new: u32,
    /// Members who changed.
    pub changed: u32,
    /// The rows as they stand now.
    pub view: ImportView,
}

impl ImportView {
    /// Its view, in a language.
    pub fn of(list: &ListIn, language: Language) -> ImportView {
        ImportView {
            file: list.file().to_owned(),
            revision: list.revision(),
            readings: list.readings().iter().map(ReadingView::of).collect(),
            whole: list.whole().map(|(import, sheets)| {
                let (mode, take_faulty) = list.terms();
                ImportWhole {
                    mode: mode.into(),
                    take_faulty,
                    sheets: sheets.to_vec(),
                    ..ImportWhole::of(import, language)
                }
            }),
        }
    }
}

impl ReadingView {
    fn of(reading: &TextReading) -> ReadingView {
        ReadingView {
            encoding: reading.encoding.into(),
            separator: reading.separator.into(),
            sample: reading.sample.clone(),
        }
    }
}

impl ImportWhole {
    fn of(import: &Import, language: Language) -> ImportWhole {
        let plan = import.plan();
        let (encoding, separator, sure) = match import.reading() {
            Reading::Xlsx => (None, None, true),
            Reading::Text { encoding, separator, sure } => {
                (Some(encoding.into()), Some(separator.into()), sure)
            }
        };
        ImportWhole {
            encoding,
            separator,
            sure,
            sheet: plan.sheet.clone(),
            sheets: Vec::new(),
            columns: columns(import, language),
            top: if import.is_unknown() { import.top(TOP) } else { Vec::new() },
            questions: ImportQuestions::of(import),
            mode: plan.mode.into(),
            take_faulty: false,
            counts: ImportCounts::of(import.counts()),
            passed_over: small(plan.passed_over.len()),
        }
    }
}

impl ImportQuestions {
    fn of(import: &Import) -> ImportQuestions {
        let plan = import.plan();
        let (asked, mapping) = (&plan.questions, &plan.mapping);
        let answered =
            mapping.category_words.len() + mapping.class_words.len() + mapping.date_orders.len() > 0;
        let words = |word: &str, rows| WordQuestionView { word: word.to_owned(), rows: small(rows) };
        ImportQuestions {
            categories: asked.category_words.iter().map(|q| words(&q.word, q.rows)).collect(),
            classes: asked.class_words.iter().map(|q| words(&q.word, q.rows)).collect(),
            dates: asked
                .date_orders
                .iter()
                .map(|q| DateQuestionView {
                    column: small(q.column),
                    heading: plan.heading(q.column),
                    samples: q.samples.clone(),
                })
                .collect(),
            years: asked.years.iter().map(|column| plan.heading(*column)).collect(),
            year: mapping.year,
            answered,
            open: small(plan.open_questions().len()),
        }
    }
}

fn columns(import: &Import, language: Language) -> Vec<ImportColumn> {
    let plan = import.plan();
    let rows: Vec<_> = plan.rows.iter().take(LOOKED_AT).map(|row| import.cells(row.row)).collect();
    let samples = |at: usize| {
        let texts = rows.iter().filter_map(|cells| cells.get(at)).map(|cell| cell.text.clone());
        texts.filter(|text| !text.is_empty()).take(SAMPLES).collect()
    };
    let column = |at: usize| {
        let code = field_code(import, at);
        ImportColumn {
            column: small(at),
            heading: plan.heading(at),
            field_name: if code.is_empty() { String::new() } else { column_field(&code, language) },
            field: code,
            evidence: plan.evidence.get(at).copied().unwrap_or(Evidence::None).into(),
            samples: samples(at),
        }
    };
    (0..plan.mapping.columns.len()).map(column).collect()
}

/// Code of what a column holds; empty: left out.
pub fn field_code(import: &Import, at: usize) -> String {
    let column = import.plan().mapping.columns.get(at);
    column.and_then(|column| column.field.as_ref()).map(ToString::to_string).unwrap_or_default()
}
