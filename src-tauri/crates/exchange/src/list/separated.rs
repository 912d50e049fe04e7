//! Text files with separators.

use std::cmp::Reverse;

use super::text::{Encoding, candidates};
use super::{Caps, Cell, Choice, List, ListError, Reading, Separator, Sheet, TextReading, allow_length};
use crate::guard;
use crate::heading;

/// Rows looked at to choose a separator.
const LOOKED_AT: usize = 200;
/// Rows among which the headings are looked for.
const HEADINGS: usize = 12;
/// Share of rows that must have the usual width for a separator to be possible, in per cent.
const REGULAR: usize = 60;
/// Rows and columns of a sample.
const SAMPLE: (usize, usize) = (4, 12);

/// Reads a text file.
pub(super) fn read(bytes: &[u8], choice: Choice) -> Result<List, ListError> {
    let (encodings, encoding_sure) = match choice.encoding {
        Some(encoding) => (vec![encoding], true),
        None => candidates(bytes)?,
    };
    let mut readings = Vec::new();
    let mut separators_sure = true;
    for encoding in encodings {
        let text = encoding.decode(bytes);
        let (hint, body) = hinted(&text);
        let separators = match choice.separator.or(hint) {
            Some(separator) => vec![separator],
            None => separators(body),
        };
        separators_sure &= separators.len() == 1;
        readings.extend(separators.into_iter().map(|separator| (encoding, separator, body.to_owned())));
    }
    match readings.as_slice() {
        [] => Err(ListError::Empty),
        [(encoding, separator, body)] => {
            let sheet = sheet(body, *separator)?;
            Ok(List {
                sheets: if sheet.rows.is_empty() { Vec::new() } else { vec![sheet] },
                reading: Reading::Text {
                    encoding: *encoding,
                    separator: *separator,
                    sure: encoding_sure && separators_sure,
                },
            })
        }
        several => Err(ListError::Ambiguous {
            readings: several
                .iter()
                .map(|(encoding, separator, body)| TextReading {
                    encoding: *encoding,
                    separator: *separator,
                    sample: sample(body, *separator),
                })
                .collect(),
        }),
    }
}

/// Spreadsheets may write the separator in a first line `sep=;`.
fn hinted(text: &str) -> (Option<Separator>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let separator = first
        .trim_end()
        .strip_prefix("sep=")
        .and_then(|s| Separator::ALL.into_iter().find(|separator| s.as_bytes() == [separator.byte()]));
    if separator.is_some() { (separator, rest) } else { (None, text) }
}

fn reader(text: &str, separator: Separator) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator.byte())
        .from_reader(text.as_bytes())
}

fn first_rows(text: &str, separator: Separator, most: usize) -> Vec<csv::StringRecord> {
    reader(text, separator).records().take(most).filter_map(Result::ok).collect()
}

/// The separators the text may have: those that make regular rows and the most known headings.
fn separators(text: &str) -> Vec<Separator> {
    let mut possible: Vec<(usize, usize, Separator)> = Separator::ALL
        .into_iter()
        .filter_map(|separator| {
            let rows = first_rows(text, separator, LOOKED_AT);
            let width = rows.iter().map(csv::StringRecord::len).max().filter(|w| *w > 1)?;
            let usual = (2..=width).max_by_key(|w| rows.iter().filter(|r| r.len() == *w).count())?;
            let regular = rows.iter().filter(|r| r.len() == usual).count() * 100 / rows.len().max(1);
            let known = rows
                .iter()
                .take(HEADINGS)
                .map(|row| row.iter().filter(|cell| heading::is_known(cell)).count())
                .max()
                .unwrap_or(0);
            (regular >= REGULAR || known > 1).then_some((known, regular, separator))
        })
        .collect();
    possible.sort_by_key(|(known, regular, _)| Reverse((*known, *regular)));
    match possible.as_slice() {
        // A single column has no separator; any of them reads it.
        [] => vec![Separator::Semicolon],
        [best, rest @ ..] => {
            let equal = |other: &&(usize, usize, Separator)| (other.0, other.1) == (best.0, best.1);
            std::iter::once(best).chain(rest.iter().filter(equal)).map(|(_, _, s)| *s).collect()
        }
    }
}

fn sample(text: &str, separator: Separator) -> Vec<Vec<String>> {
    let rows = first_rows(text, separator, SAMPLE.0);
    rows.iter().map(|row| row.iter().take(SAMPLE.1).map(str::to_owned).collect()).collect()
}

/// Blank lines where a record begins. Of a line end CR LF, the LF is still before the next record.
fn blank_lines(text: &str, position: Option<&csv::Position>) -> usize {
    let at = position.map_or(0, |p| p.byte() as usize);
    let (before, rest) = (text.as_bytes().get(..at), text.as_bytes().get(at..));
    let (before, rest) = (before.unwrap_or_default(), rest.unwrap_or_default());
    let rest = rest.strip_prefix(b"\n").filter(|_| before.ends_with(b"\r")).unwrap_or(rest);
    rest.iter().take_while(|b| matches!(b, b'\r' | b'\n')).filter(|b| **b == b'\n').count()
}

fn sheet(text: &str, separator: Separator) -> Result<Sheet, ListError> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut caps = Caps::default();
    for record in reader(text, separator).records() {
        let record = record.map_err(|_| ListError::NotAList)?;
        // Blank lines are rows for whoever looks at the file in a spreadsheet; the reader passes over them.
        for _ in 0..blank_lines(text, record.position()) {
            rows.push(Vec::new());
            caps.allow(rows.len(), 0, 0)?;
        }
        let row = rows.len();
        caps.allow(row, record.len(), record.len())?;
        let mut cells = Vec::with_capacity(record.len());
        for (column, field) in record.iter().enumerate() {
            let breaks = field.matches('\n').count();
            if breaks > 2
                && field.lines().skip(1).filter(|l| l.contains(char::from(separator.byte()))).count() > 1
            {
                return Err(ListError::UnclosedQuote { row: row + 1 });
            }
            allow_length(field, row, column)?;
            cells.push(Cell::text(&guard::taken_off(field)));
        }
        while cells.last().is_some_and(Cell::is_empty) {
            cells.pop();
        }
        rows.push(cells);
    }
    while rows.last().is_some_and(Vec::is_empty) {
        rows.pop();
    }
    Ok(Sheet { rows, ..Sheet::default() })
}

impl Encoding {
    /// Whether a byte order mark stands first when a spreadsheet is to recognise it.
    pub(crate) fn mark(self) -> &'static [u8] {
        match self {
            Encoding::Utf8 => &[0xEF, 0xBB, 0xBF],
            Encoding::Utf16Le => &[0xFF, 0xFE],
            Encoding::Utf16Be => &[0xFE, 0xFF],
            Encoding::Windows1256 | Encoding::Windows1252 => &[],
        }
    }
}
