//! What members and the public are told: the information sheet, the guide and the questions, as entries that name the
//! rows they rest on. A figure stands in a text as `{row-id}` and is read from the row of that series that holds on the
//! day; `{=row-id}` keeps to the row named.

use milaf_domain::{CategoryCode, Date, Language};
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::book::RuleBook;
use crate::row::{Kind, MonthDay, Pays, Row, RowId, Unit, Words};

/// A heading of the information sheet, in the order in which members ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Section {
    /// الامتيازات والفوائد / avantages.
    Advantages,
    /// الشروط / conditions.
    Conditions,
    /// الوثائق المطلوبة / pièces à fournir.
    Pieces,
    /// مراحل التسجيل / étapes.
    Steps,
    /// قيمة الأقساط / montants.
    Amounts,
    /// طريقة الأداء / paiement.
    Payment,
    /// آجال الاستفادة / délais.
    Delays,
    /// أسئلة وأجوبة / questions et réponses.
    Questions,
}

impl Section {
    /// All sections in order.
    pub const ALL: [Section; 8] = [
        Section::Advantages,
        Section::Conditions,
        Section::Pieces,
        Section::Steps,
        Section::Amounts,
        Section::Payment,
        Section::Delays,
        Section::Questions,
    ];
}

/// One statement of the guide, or one question with its answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideEntry {
    /// Its key.
    pub id: String,
    /// Under which heading.
    pub section: Section,
    /// The rows it rests on.
    pub rows: Vec<RowId>,
    /// The question, in the section of questions; else empty.
    #[serde(default)]
    pub title: Words,
    /// The statement or the answer, with `{row-id}` where a figure stands.
    pub text: Words,
}

/// A part of a guide's text: words, or the figure of a row to be written as the language writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Segment {
    /// Words as they stand.
    Text(String),
    /// A row whose series gives the figure in force on the day.
    Row(RowId),
    /// A row whose own figure stands here, whatever the day: `{=row-id}`.
    Pinned(RowId),
}

/// A part of a guide's text on a date.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Words as they stand.
    Text(String),
    /// A figure with its unit and the row it was read from.
    Figure {
        /// The row in force on the date.
        row: RowId,
        /// Its figure.
        value: Decimal,
        /// In what it is counted.
        unit: Unit,
    },
    /// Days of the calendar.
    Days {
        /// The row in force on the date.
        row: RowId,
        /// Its days, in the order of the rule.
        days: Vec<MonthDay>,
    },
}

/// The entries of the guide.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Guide {
    entries: Vec<GuideEntry>,
}

impl Guide {
    pub(crate) fn new(entries: Vec<GuideEntry>) -> Guide {
        Guide { entries }
    }

    /// The entries of a section, in order.
    pub fn section(&self, section: Section) -> impl Iterator<Item = &GuideEntry> {
        self.entries.iter().filter(move |e| e.section == section)
    }
}

impl GuideEntry {
    /// Its text in a language with the figures that hold on `date`: a row that has been followed by another of its
    /// series gives way to it.
    pub fn parts(&self, book: &RuleBook, language: Language, date: Date) -> Vec<Part> {
        let parts = segments(self.text.in_language(language)).into_iter().map(|segment| match segment {
            Segment::Text(text) => Part::Text(text),
            Segment::Row(id) => figure(in_force(book, &id, date)),
            Segment::Pinned(id) => figure(book.row(&id)),
        });
        parts.collect()
    }

    /// Whether it speaks to a category on `date`: an entry whose rows all belong to others does not.
    pub fn concerns(&self, book: &RuleBook, category: &CategoryCode, date: Date) -> bool {
        let rows: Vec<&Row> = self.rows.iter().filter_map(|id| book.row(id)).collect();
        let pays = book.on(Kind::Category, Some(category), None, date).and_then(|row| row.pays);
        let other = |row: &&Row| {
            row.category.as_ref().is_some_and(|c| c != category)
                || (pays == Some(Pays::FlatRate) && row.kind.taxes_turnover())
                || (pays == Some(Pays::Droit) && row.kind == Kind::AmoRate && rows.len() > 1)
        };
        rows.is_empty() || !rows.iter().all(other)
    }
}

fn in_force<'a>(book: &'a RuleBook, id: &RowId, date: Date) -> Option<&'a Row> {
    let named = book.row(id)?;
    book.on(named.kind, named.category.as_ref(), named.code.as_deref(), date).or(Some(named))
}

fn figure(row: Option<&Row>) -> Part {
    match row.map(|r| (r, r.value)) {
        // A share paid on days of the calendar is told by its days.
        Some((row, _)) if !row.days.is_empty() => Part::Days { row: row.id.clone(), days: row.days.clone() },
        Some((row, Some(value))) => Part::Figure { row: row.id.clone(), value, unit: row.unit },
        _ => Part::Text("—".to_owned()),
    }
}

/// A text cut at its `{row-id}` marks.
pub(crate) fn segments(text: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((id, tail)) = after.split_once('}') else { break };
        if !before.is_empty() {
            segments.push(Segment::Text(before.to_owned()));
        }
        segments.push(match id.strip_prefix('=') {
            Some(id) => Segment::Pinned(RowId::from(id)),
            None => Segment::Row(RowId::from(id)),
        });
        rest = tail;
    }
    if !rest.is_empty() {
        segments.push(Segment::Text(rest.to_owned()));
    }
    segments
}
