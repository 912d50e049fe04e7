//! Which column of a sheet holds what: proposed from headings and values, corrected by a person, saved for the next
//! list of the same shape.

use std::collections::BTreeMap;

use milaf_domain::fold::fold;
use milaf_domain::{ActivityClass, CategoryCode, Cin, Email, Ice, Phone, Rib, SubCategoryCode};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::field::{Field, MOST, PersonPart, Role};
use crate::heading::{self, Evidence, Meaning};
use crate::hex;
use crate::list::{Cell, List, Sheet, is_reasons};
use crate::parse::DateOrder;
use crate::words;

/// Rows among which the headings are looked for.
const HEADINGS: usize = 20;
/// Rows whose values are looked at.
const LOOKED_AT: usize = 200;
/// Share of a column's values that must look like a field, in per cent.
const ALIKE: usize = 60;
/// Values shown of a column.
const SAMPLES: usize = 3;

/// What the columns of a sheet hold, with the answers given about it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mapping {
    /// Shape of the sheets it fits.
    pub shape: Shape,
    /// Where the headings stand.
    pub headings: Headings,
    /// The columns from the first on.
    pub columns: Vec<Column>,
    /// Which comes first in the dates of a column, where a person decided it; columns from 0.
    #[serde(default)]
    pub date_orders: BTreeMap<usize, DateOrder>,
    /// What the office's words for categories stand for, folded words as keys; none: left out on purpose.
    #[serde(default)]
    pub category_words: BTreeMap<String, Option<CategoryAnswer>>,
    /// What the office's words for coefficient categories stand for, folded words as keys.
    #[serde(default)]
    pub class_words: BTreeMap<String, Option<ActivityClass>>,
    /// Year of turnovers and returns whose heading tells none.
    #[serde(default)]
    pub year: Option<i16>,
}

/// What a word for a category stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CategoryAnswer {
    /// Category of the rule book.
    pub category: CategoryCode,
    /// Its division, where the word says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sub_category: Option<SubCategoryCode>,
}

/// SHA-256 of the folded headings: lists with the same headings in the same order have the same shape.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Shape(pub String);

/// Rows that hold headings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headings {
    /// First of them, from 0; without headings, the first row with values.
    pub first: usize,
    /// How many: 0, 1 or 2.
    pub rows: usize,
}

/// A column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading as written, two rows joined by a blank.
    pub heading: String,
    /// What it holds; none: left out.
    pub field: Option<Field>,
}

/// A proposed mapping of one sheet, to be shown and corrected.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Proposal {
    /// Which sheet of the list.
    pub sheet: usize,
    /// The mapping.
    pub mapping: Mapping,
    /// Why, column by column.
    pub guesses: Vec<Guess>,
}

/// Why a column is proposed to hold what it holds.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Guess {
    /// How sure it is.
    pub evidence: Evidence,
    /// Its first values.
    pub samples: Vec<String>,
}

/// Proposes what the columns hold, for the sheet that looks most like a list of members. A mapping saved for the same
/// shape goes before any guess.
pub fn propose(list: &List, saved: &[Mapping]) -> Option<Proposal> {
    let proposals = list.sheets.iter().enumerate().map(|(at, sheet)| propose_sheet(sheet, at, saved));
    let known = |p: &Proposal| {
        let fields = p.mapping.columns.iter().filter(|c| c.field.is_some()).count();
        let sure = p.guesses.iter().any(|g| g.evidence == Evidence::Saved);
        let hidden = list.sheets.get(p.sheet).is_some_and(|s| s.hidden);
        (sure, !hidden, fields, std::cmp::Reverse(p.sheet))
    };
    proposals.max_by_key(known)
}

/// Proposes what the columns of one sheet hold.
pub fn propose_sheet(sheet: &Sheet, at: usize, saved: &[Mapping]) -> Proposal {
    let found = headings(sheet);
    // Headings that no word of ours knows are found where a person once pointed at them.
    let pointed = || {
        let standing = saved.iter().filter(|m| m.headings.rows > 0 && m.headings != found);
        standing.map(|m| (m, columns(sheet, m.headings))).find(|(m, columns)| m.fits(columns))
    };
    match pointed().filter(|_| found.rows == 0) {
        Some((mapping, _)) => proposed(sheet, at, mapping.headings, saved),
        None => proposed(sheet, at, found, saved),
    }
}

/// The same under headings that a person pointed at: a row from 0, or none at all.
pub fn propose_under(sheet: &Sheet, at: usize, row: Option<usize>, saved: &[Mapping]) -> Proposal {
    let none = || Headings { first: first_row_of_values(sheet), rows: 0 };
    proposed(sheet, at, row.map_or_else(none, |first| Headings { first, rows: 1 }), saved)
}

fn proposed(sheet: &Sheet, at: usize, headings: Headings, saved: &[Mapping]) -> Proposal {
    let columns = columns(sheet, headings);
    let shape = shape(&columns);
    let samples: Vec<Vec<&Cell>> = (0..columns.len()).map(|c| values(sheet, headings, c)).collect();
    let shown = |cells: &[&Cell]| cells.iter().take(SAMPLES).map(|c| c.shown().into_owned()).collect();
    if let Some(mapping) = saved.iter().find(|m| m.fits(&columns)) {
        let guesses =
            samples.iter().map(|c| Guess { evidence: Evidence::Saved, samples: shown(c) }).collect();
        return Proposal { sheet: at, mapping: mapping.over(&columns, headings), guesses };
    }
    let guessed = guess(&columns, &samples);
    let guesses = guessed
        .iter()
        .zip(&samples)
        .map(|((_, evidence), c)| Guess { evidence: *evidence, samples: shown(c) })
        .collect();
    let columns = columns
        .into_iter()
        .zip(guessed)
        .map(|(column, (field, _))| Column { heading: column.whole, field })
        .collect();
    Proposal { sheet: at, mapping: Mapping { shape, headings, columns, ..Mapping::default() }, guesses }
}

/// A heading as one text, and the candidates to read it by, most telling first.
#[derive(Clone, Debug, Default)]
struct Titled {
    whole: String,
    candidates: Vec<String>,
}

fn shape(columns: &[Titled]) -> Shape {
    let mut hash = Sha256::new();
    for column in columns.iter().filter(|column| !is_reasons(&column.whole)) {
        hash.update(fold(&column.whole));
        hash.update([0x1F]);
    }
    Shape(hex::digits(&hash.finalize()))
}

/// The row, or the two rows, with the most known headings.
fn headings(sheet: &Sheet) -> Headings {
    let known = |first: usize, rows: usize| {
        let titled = columns(sheet, Headings { first, rows });
        let read: Vec<Option<(Meaning, Evidence)>> = titled
            .iter()
            .map(|t| t.candidates.iter().find_map(|c| heading::read_known(c)).map(|m| (m, Evidence::Heading)))
            .collect();
        let ignored = read.iter().flatten().filter(|(meaning, _)| *meaning == Meaning::Ignored).count();
        let mut fields: Vec<Field> = Vec::new();
        for field in by_heading(&read).into_iter().filter_map(|(field, _)| field) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        fields.len() + ignored
    };
    let last = sheet.rows.len().min(HEADINGS);
    let best = (0..last).map(|row| (known(row, 1), std::cmp::Reverse(row))).max();
    let Some((count, std::cmp::Reverse(row))) =
        best.filter(|(count, _)| *count > 1 || sheet.width() == *count)
    else {
        return Headings { first: first_row_of_values(sheet), rows: 0 };
    };
    let pairs = [row.checked_sub(1), Some(row)].into_iter().flatten();
    let pair = pairs
        .filter(|first| looks_like_headings(sheet, *first) && looks_like_headings(sheet, first + 1))
        .map(|first| (known(first, 2), first))
        .filter(|(both, _)| *both > count)
        .max();
    match pair {
        Some((_, first)) => Headings { first, rows: 2 },
        None => Headings { first: row, rows: 1 },
    }
}

/// Texts and years alone, and more than a title.
fn looks_like_headings(sheet: &Sheet, row: usize) -> bool {
    let cells = sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
    let year = |n: &f64| (1990.0..2100.0).contains(n);
    let texts = cells.iter().filter(|c| matches!(c, Cell::Text(_))).count();
    let fits = cells.iter().all(|c| match c {
        Cell::Empty | Cell::Text(_) => true,
        Cell::Number(n) => year(n),
        Cell::Date(_) | Cell::Broken(_) => false,
    });
    fits && texts + cells.iter().filter(|c| matches!(c, Cell::Number(_))).count() > 1
}

/// The first row that holds more than a title.
fn first_row_of_values(sheet: &Sheet) -> usize {
    let filled = |row: &Vec<Cell>| row.iter().filter(|c| !c.is_empty()).count();
    let most = sheet.rows.iter().take(HEADINGS).map(filled).max().unwrap_or(0);
    sheet.rows.iter().position(|row| filled(row) * 2 >= most && filled(row) > 0).unwrap_or(0)
}

/// The headings of every column.
fn columns(sheet: &Sheet, headings: Headings) -> Vec<Titled> {
    let width = match headings.rows {
        0 => sheet.width(),
        _ => sheet.rows.iter().take(headings.first + LOOKED_AT).map(Vec::len).max().unwrap_or(0),
    };
    let text = |row: usize, column: usize| sheet.cell(row, column).shown().trim().replace('\n', " ");
    (0..width)
        .map(|column| match headings.rows {
            0 => Titled::default(),
            1 => {
                let whole = text(headings.first, column);
                Titled { candidates: vec![whole.clone()], whole }
            }
            _ => {
                let below = text(headings.first + 1, column);
                let own = text(headings.first, column);
                let above = if own.is_empty() && !below.is_empty() {
                    over(sheet, headings.first, column)
                } else {
                    own
                };
                if below.is_empty() || above.is_empty() {
                    let whole = format!("{above}{below}");
                    Titled { candidates: vec![whole.clone()], whole }
                } else {
                    let whole = format!("{above} {below}");
                    Titled { candidates: vec![whole.clone(), below, above], whole }
                }
            }
        })
        .collect()
}

/// What a merged cell, or the nearest filled one to the left, says over a column.
fn over(sheet: &Sheet, row: usize, column: usize) -> String {
    let shown = |column| sheet.cell(row, column).shown().trim().to_owned();
    let mut merged = sheet.merged.iter().filter(|m| m.row == row).peekable();
    if merged.peek().is_some() {
        return merged
            .find(|m| m.first <= column && column <= m.last)
            .map(|m| shown(m.first))
            .unwrap_or_default();
    }
    (0..column).rev().map(shown).find(|text| !text.is_empty()).unwrap_or_default()
}

/// The first values of a column.
fn values(sheet: &Sheet, headings: Headings, column: usize) -> Vec<&Cell> {
    let first = headings.first + headings.rows;
    let rows = sheet.rows.iter().skip(first).take(LOOKED_AT);
    rows.filter_map(|row| row.get(column)).filter(|c| !c.is_empty()).collect()
}

/// A field for each column: by its heading, then, where none is known, by its values.
fn guess(columns: &[Titled], samples: &[Vec<&Cell>]) -> Vec<(Option<Field>, Evidence)> {
    let read: Vec<Option<(Meaning, Evidence)>> = columns.iter().map(read_titled).collect();
    let mut guesses = by_heading(&read);
    for (column, sample) in samples.iter().enumerate() {
        let taken = |field: &Field| guesses.iter().any(|(f, _)| f.as_ref() == Some(field));
        let unread = read.get(column).is_some_and(Option::is_none);
        let field = by_content(sample).filter(|field| unread && !taken(field));
        if let (Some(field), Some(guess)) = (field, guesses.get_mut(column)) {
            *guess = (Some(field), Evidence::Content);
        }
    }
    guesses
}

/// A field for each heading, known ones first; no field twice unless it is a name that may stand in both scripts.
fn by_heading(read: &[Option<(Meaning, Evidence)>]) -> Vec<(Option<Field>, Evidence)> {
    let mut taken: Vec<Field> = Vec::new();
    let mut guesses: Vec<(Option<Field>, Evidence)> = vec![(None, Evidence::None); read.len()];
    for wanted in [Evidence::Heading, Evidence::Similar] {
        for (guess, found) in guesses.iter_mut().zip(read) {
            let Some((meaning, evidence)) = found.as_ref().filter(|(_, e)| *e == wanted) else { continue };
            let field = match meaning {
                Meaning::Ignored => None,
                Meaning::Field(field) => Some(field.clone()).filter(|f| f.is_name() || !taken.contains(f)),
                Meaning::Next(group, part) => {
                    (1..=MOST).map(|n| Field::Person(group.role(n), *part)).find(|f| !taken.contains(f))
                }
            };
            taken.extend(field.clone());
            *guess = (field, *evidence);
        }
    }
    // «Conjoint» beside «date de naissance du conjoint» is one person's name, not a cell of several people.
    for (several, one) in [(Field::Spouses, Role::Spouse(1)), (Field::Children, Role::Child(1))] {
        let named = taken.contains(&Field::Person(one, PersonPart::Name));
        if !named && taken.iter().any(|f| matches!(f, Field::Person(role, _) if *role == one)) {
            for (field, _) in guesses.iter_mut().filter(|(f, _)| f.as_ref() == Some(&several)) {
                *field = Some(Field::Person(one, PersonPart::Name));
            }
        }
    }
    guesses
}

fn read_titled(column: &Titled) -> Option<(Meaning, Evidence)> {
    if is_reasons(&column.whole) {
        return Some((Meaning::Ignored, Evidence::Heading));
    }
    let mut read = column.candidates.iter().filter_map(|c| heading::read(c));
    let first = read.next()?;
    // Of two rows, a heading that is known word by word goes before one that only resembles.
    if first.1 == Evidence::Heading {
        Some(first)
    } else {
        Some(read.find(|r| r.1 == Evidence::Heading).unwrap_or(first))
    }
}

/// What a column's values look like.
fn by_content(cells: &[&Cell]) -> Option<Field> {
    type Looks = fn(&str) -> bool;
    let date = |text: &str| {
        let separators = text.chars().filter(|c| matches!(c, '/' | '-' | '.')).count();
        separators == 2 && text.chars().filter(char::is_ascii_digit).count() > 5 && text.len() < 20
    };
    let looks: [(Field, Looks); 8] = [
        (Field::Email, |t| t.contains('@') && Email::parse(t).is_ok()),
        (Field::Rib, |t| Rib::parse(t).is_ok()),
        (Field::Activity(1, crate::field::ActivityPart::Ice), |t| Ice::parse(t).is_ok()),
        (Field::Mobile, |t| {
            Phone::parse(t).is_ok() || t.parse::<f64>().is_ok() && Phone::parse(&format!("0{t}")).is_ok()
        }),
        (Field::Person(Role::Member, PersonPart::Cin), |t| Cin::parse(t).is_ok()),
        (Field::Person(Role::Member, PersonPart::Birth), date),
        (Field::Person(Role::Member, PersonPart::Sex), |t| t.len() > 1 && words::code("sex", t).is_some()),
        (Field::Person(Role::Member, PersonPart::Name), |t| {
            t.split_whitespace().count() > 1
                && t.chars().all(|c| c.is_alphabetic() || c.is_whitespace() || "'’-".contains(c))
        }),
    ];
    if cells.len() < 2 {
        return None;
    }
    let texts: Vec<String> = cells.iter().map(|c| c.shown().into_owned()).collect();
    looks
        .into_iter()
        .find(|(_, looks)| texts.iter().filter(|t| looks(t)).count() * 100 >= texts.len() * ALIKE)
        .map(|(field, _)| field)
}

impl Mapping {
    /// Whether it was made for columns with these headings.
    fn fits(&self, titled: &[Titled]) -> bool {
        let own = |heading: &str| !is_reasons(heading);
        let told = self.columns.iter().filter(|column| own(&column.heading)).count();
        told == titled.iter().filter(|column| own(&column.whole)).count() && self.shape == shape(titled)
    }

    /// The same mapping over columns among which those of reasons may stand elsewhere, or not at all.
    fn over(&self, titled: &[Titled], headings: Headings) -> Mapping {
        let mut own = self.columns.iter().enumerate().filter(|(_, column)| !is_reasons(&column.heading));
        let mut mapping =
            Mapping { headings, columns: Vec::new(), date_orders: BTreeMap::new(), ..self.clone() };
        for (at, title) in titled.iter().enumerate() {
            let found = if is_reasons(&title.whole) { None } else { own.next() };
            let Some((was, column)) = found else {
                mapping.columns.push(Column { heading: title.whole.clone(), field: None });
                continue;
            };
            mapping.columns.push(column.clone());
            if let Some(order) = self.date_orders.get(&was) {
                mapping.date_orders.insert(at, *order);
            }
        }
        mapping
    }

    /// The column that holds a field.
    pub fn column_of(&self, field: &Field) -> Option<usize> {
        self.columns.iter().position(|c| c.field.as_ref() == Some(field))
    }

    /// The field of a column, with the year asked where its heading tells none.
    pub(crate) fn field(&self, column: usize) -> Option<Field> {
        let field = self.columns.get(column)?.field.clone()?;
        Some(match self.year {
            Some(year) => heading::for_year(&field, year),
            None => field,
        })
    }
}
