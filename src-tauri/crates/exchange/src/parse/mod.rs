//! Rows of a sheet as members: a dry run that says of each row what was read, what is doubtful and what is refused.
//! Nothing is written here, and comparing with the register is the office's affair.

pub(crate) mod amount;
pub(crate) mod date;
mod family;
mod name;
mod row;
mod run;

use std::borrow::Cow;
use std::collections::BTreeMap;

use milaf_domain::fold::fold;
use milaf_domain::{Date, FaultCode, Member, Relation};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::field::{ActivityPart, Field, PersonPart, Role};
use crate::list::{Cell, Sheet};
use crate::mapping::Mapping;
use crate::words;

pub use date::DateOrder;
use date::OrderEvidence;
pub use run::{DryRun, Mended};

/// Values shown with a question.
const SAMPLES: usize = 5;

/// How a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// Read without doubt.
    Fine,
    /// Read, with something to look at.
    Doubtful,
    /// Something was refused.
    Faulty,
}

/// What is wrong or doubtful: the domain's codes, and those of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Code {
    /// About a value.
    Fault(FaultCode),
    /// About a row of a list.
    List(ListCode),
}

/// What is wrong or doubtful about a row of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ListCode {
    /// The row has no name.
    NameMissing,
    /// Doubt: where the last name ends was not certain.
    NameCut,
    /// Doubt: the same identity number stands in a former row.
    Twice,
    /// A row of a relative with no member above it.
    RelativeWithoutMember,
    /// A word for the relation that cannot be read.
    RelationUnknown,
    /// Doubt: fewer or more children than the list counts.
    ChildrenCount,
    /// Doubt: the year of a turnover or a return is not told.
    YearWanted,
    /// Doubt: a return was filed, the day is not told.
    DateWanted,
    /// Doubt: the school year of a certificate is not told.
    SchoolYearWanted,
    /// Doubt: a return without a turnover is not kept.
    TurnoverWanted,
    /// An identifier written as `1,23E+14` has lost its digits.
    DigitsLost,
    /// A formula that failed.
    FormulaBroken,
    /// Doubt: a word for the coefficient category that is not known.
    ClassUnknown,
}

/// Whether something is refused or doubtful.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    /// Read and kept; to be looked at.
    Doubt,
    /// Refused; the value is left out of the member.
    Refusal,
}

/// Something found in a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// The row, from 1; a relative's own.
    pub row: usize,
    /// The column, from 0; none: the whole row.
    pub column: Option<usize>,
    /// What the column holds.
    pub field: Option<Field>,
    /// The value as written. Personal: never logged.
    pub value: String,
    /// What is wrong or doubtful.
    pub code: Code,
    /// Refused or doubtful.
    pub weight: Weight,
    /// What was probably meant; with a doubt, what was kept.
    pub likely: Option<String>,
    /// The former row, for what stands twice.
    pub other_row: Option<usize>,
}

/// A member read from a row and from the relatives' rows that follow it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RowReport {
    /// The row, from 1.
    pub row: usize,
    /// Rows of relatives, from 1.
    pub relative_rows: Vec<usize>,
    /// How it stands.
    pub state: State,
    /// What was read, refused values left out; none without a name.
    pub member: Option<Member>,
    /// Coefficients written beside activities (activity from 1, percentage), to be compared with the class recorded.
    pub coefficients: Vec<(u8, Decimal)>,
    /// What is wrong or doubtful.
    pub findings: Vec<Finding>,
    /// Words that nobody explained.
    #[serde(skip)]
    pub(crate) asked: Vec<Asked>,
}

/// What a word that nobody explained was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WordOf {
    Category,
    Class,
}

/// A word that nobody explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    of: WordOf,
    key: String,
    word: String,
}

/// A dry run of a sheet.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Report {
    /// The members, in order.
    pub rows: Vec<RowReport>,
    /// Rows that are no members: repeated headings, totals, remarks; from 1.
    pub passed_over: Vec<usize>,
    /// What only a person can answer.
    pub questions: Questions,
}

impl Report {
    /// How many rows stand so.
    pub fn count(&self, state: State) -> usize {
        self.rows.iter().filter(|r| r.state == state).count()
    }
}

/// What only a person can answer; the answers belong in the mapping.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Questions {
    /// Words for categories that are not known.
    pub category_words: Vec<WordQuestion>,
    /// Words for coefficient categories that are not known.
    pub class_words: Vec<WordQuestion>,
    /// Columns in which day and month could be exchanged and no date decides.
    pub date_orders: Vec<DateQuestion>,
    /// Columns of turnovers or returns whose year is not told, from 0.
    pub years: Vec<usize>,
}

/// A word whose meaning is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WordQuestion {
    /// The key to answer under in the mapping.
    pub key: String,
    /// The word as first written.
    pub word: String,
    /// How many rows have it.
    pub rows: usize,
}

/// A column whose order of day and month is asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DateQuestion {
    /// The column, from 0.
    pub column: usize,
    /// Its heading.
    pub heading: String,
    /// Dates that could be read both ways.
    pub samples: Vec<String>,
}

/// Reads every row of a sheet by a mapping. `today` decides the century of two-digit years and what lies in the future.
pub fn parse(sheet: &Sheet, mapping: &Mapping, today: Date) -> Report {
    DryRun::of(Cow::Borrowed(sheet), mapping.clone(), today).into_report()
}

/// What only a person can answer about words, gathered from the rows in their order, the most frequent first.
fn word_questions(rows: &[RowReport], of: WordOf) -> Vec<WordQuestion> {
    let mut words: BTreeMap<&str, WordQuestion> = BTreeMap::new();
    for asked in rows.iter().flat_map(|row| &row.asked).filter(|asked| asked.of == of) {
        let question = words.entry(&asked.key).or_insert_with(|| WordQuestion {
            key: asked.key.clone(),
            word: asked.word.clone(),
            rows: 0,
        });
        question.rows += 1;
    }
    let mut words: Vec<WordQuestion> = words.into_values().collect();
    words.sort_by_key(|w| std::cmp::Reverse(w.rows));
    words
}

fn state(findings: &[Finding]) -> State {
    findings.iter().fold(State::Fine, |state, finding| {
        state.max(match finding.weight {
            Weight::Doubt => State::Doubtful,
            Weight::Refusal => State::Faulty,
        })
    })
}

/// The order of day and month in each column: answered, or decided by the column's dates, or asked.
fn orders(
    sheet: &Sheet,
    mapping: &Mapping,
    fields: &[(usize, Field)],
    first: usize,
    today: Date,
    questions: &mut Questions,
) -> BTreeMap<usize, DateOrder> {
    let mut evidence: BTreeMap<String, OrderEvidence> = BTreeMap::new();
    let dated: Vec<(usize, String, bool)> = fields
        .iter()
        .filter_map(|(column, field)| is_dated(field).map(|packed| (*column, field.kind(), packed)))
        .collect();
    let values = |column: usize| {
        sheet
            .rows
            .iter()
            .skip(first)
            .filter_map(move |row| row.get(column))
            .filter(|c| matches!(c, Cell::Text(_)))
    };
    for (column, kind, packed) in &dated {
        let evidence = evidence.entry(kind.clone()).or_default();
        for cell in values(*column) {
            if *packed {
                let relatives = family::read(&cell.shown(), None, today);
                relatives.into_iter().flatten().for_each(|r| evidence.add(r.seen));
            } else if let Ok(read) = date::read(cell, None, today) {
                evidence.add(read.order);
            }
        }
    }
    let mut orders = BTreeMap::new();
    for (column, kind, _) in dated {
        let evidence = evidence.get(&kind).copied().unwrap_or_default();
        if let Some(order) = mapping.date_orders.get(&column).copied().or(evidence.decided()) {
            orders.insert(column, order);
        } else if evidence.is_open() {
            let heading = mapping.columns.get(column).map(|c| c.heading.clone()).unwrap_or_default();
            let samples = values(column).take(SAMPLES).map(|c| c.shown().into_owned()).collect();
            questions.date_orders.push(DateQuestion { column, heading, samples });
        }
    }
    orders
}

/// Whether a field holds dates, and whether beside names.
fn is_dated(field: &Field) -> Option<bool> {
    match field {
        Field::Person(_, PersonPart::Birth)
        | Field::MemberSince
        | Field::PractisingSince
        | Field::Activity(_, ActivityPart::Declared(_)) => Some(false),
        Field::Spouses
        | Field::Children
        | Field::Person(Role::Spouse(_) | Role::Child(_), PersonPart::Name) => Some(true),
        _ => None,
    }
}

/// Repeated headings, totals, and remarks under a list.
fn is_no_member(
    sheet: &Sheet,
    mapping: &Mapping,
    cells: &[Cell],
    mapped: &[(usize, &Field, Cow<'_, Cell>)],
) -> bool {
    let filled: Vec<(usize, &Cell)> = cells.iter().enumerate().filter(|(_, c)| !c.is_empty()).collect();
    let rows = mapping.headings.first..mapping.headings.first + mapping.headings.rows;
    let repeated = filled
        .iter()
        .filter(|(column, cell)| {
            rows.clone().any(|row| {
                let heading = sheet.cell(row, *column);
                !heading.is_empty() && fold(&heading.shown()) == fold(&cell.shown())
            })
        })
        .count();
    if repeated > 1 && repeated * 2 > filled.len() {
        return true;
    }
    let total = filled.iter().take(3).any(|(_, c)| words::code("total", &c.shown()).is_some());
    let identified =
        mapped.iter().any(|(_, field, _)| matches!(field, Field::Person(Role::Member, PersonPart::Cin)));
    if total && !identified {
        return true;
    }
    let named = mapped.iter().any(|(_, field, _)| matches!(field, Field::Person(..)));
    match filled.as_slice() {
        [(_, only)] => !named || only.shown().split_whitespace().count() > 5,
        _ => mapped.is_empty(),
    }
}

/// The relation of a word, where it is one's.
fn relation(word: &str) -> Option<Option<Relation>> {
    match words::code("relation", word)? {
        "spouse" => Some(Some(Relation::Spouse)),
        "child" => Some(Some(Relation::Child)),
        _ => Some(None),
    }
}

#[cfg(test)]
mod tests;
