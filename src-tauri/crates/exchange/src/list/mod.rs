//! Lists of members as offices keep them: bytes become sheets of cells here, under caps; what the cells mean is the
//! mapping's and the parser's affair.

mod refused;
mod separated;
mod text;
mod workbook;

use std::borrow::Cow;

use milaf_domain::Date;
use serde::{Deserialize, Serialize};

pub use refused::Refused;
pub(crate) use refused::is_reasons;
pub use text::Encoding;

/// Most bytes of a list.
pub const MOST_BYTES: usize = 64 << 20;
/// Most rows of a sheet.
pub const MOST_ROWS: usize = 200_000;
/// Most columns of a sheet.
pub const MOST_COLUMNS: usize = 300;
/// Most cells of all sheets, empty ones between others counted.
pub const MOST_CELLS: usize = 5_000_000;
/// Longest text of a cell, in characters: what spreadsheets hold.
pub const LONGEST_CELL: usize = 32_767;

/// A cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Cell {
    /// Nothing.
    #[default]
    Empty,
    /// Text, as written.
    Text(Box<str>),
    /// A number: leading zeros are gone, and so are digits beyond the 15th.
    Number(f64),
    /// A cell that the spreadsheet holds as a date.
    Date(Date),
    /// A formula that failed: `#REF!`.
    Broken(Box<str>),
}

impl Cell {
    /// Text, or nothing where it is blank.
    pub fn text(text: &str) -> Cell {
        let text = text.trim();
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) }
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }

    /// What stands in it: numbers in full without an exponent, dates as `yyyy-mm-dd`.
    pub fn shown(&self) -> Cow<'_, str> {
        match self {
            Cell::Empty => Cow::Borrowed(""),
            Cell::Text(text) | Cell::Broken(text) => Cow::Borrowed(text),
            Cell::Number(number) => Cow::Owned(number.to_string()),
            Cell::Date(date) => Cow::Owned(date.to_string()),
        }
    }
}

/// A sheet: rows from the first of the file on, each as long as its last filled cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    /// Its name; empty for a text file.
    pub name: String,
    /// Whether the workbook hides it.
    pub hidden: bool,
    /// Its rows; the first has number 1 for people.
    pub rows: Vec<Vec<Cell>>,
    /// Merged cells that span several columns.
    pub merged: Vec<Merged>,
}

/// Cells joined into one; what they say stands in the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merged {
    /// Row, from 0.
    pub row: usize,
    /// First column, from 0.
    pub first: usize,
    /// Last column.
    pub last: usize,
}

impl Sheet {
    /// The cell at a row and column, from 0.
    pub fn cell(&self, row: usize, column: usize) -> &Cell {
        self.rows.get(row).and_then(|r| r.get(column)).unwrap_or(&Cell::Empty)
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }
}

/// A list that was read.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Its sheets in order, empty ones left out.
    pub sheets: Vec<Sheet>,
    /// How it was read; to be said to the person.
    pub reading: Reading,
}

/// How a list was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "form", rename_all = "kebab-case")]
pub enum Reading {
    /// A workbook.
    Xlsx,
    /// Text with separators.
    Text {
        /// What letters its bytes are.
        encoding: Encoding,
        /// What stands between columns.
        separator: Separator,
        /// Whether the file left no other reading; otherwise it is a proposal.
        sure: bool,
    },
}

/// What stands between the columns of a text file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Separator {
    /// `;`
    Semicolon,
    /// `,`
    Comma,
    /// A tab.
    Tab,
}

impl Separator {
    /// All of them.
    pub const ALL: [Separator; 3] = [Separator::Semicolon, Separator::Comma, Separator::Tab];

    /// The byte.
    pub fn byte(self) -> u8 {
        match self {
            Separator::Semicolon => b';',
            Separator::Comma => b',',
            Separator::Tab => b'\t',
        }
    }
}

/// One way to read a text file, with what its first rows would say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TextReading {
    /// What letters its bytes would be.
    pub encoding: Encoding,
    /// What would stand between columns.
    pub separator: Separator,
    /// The first rows and columns under this reading.
    pub sample: Vec<Vec<String>>,
}

/// A choice between readings, made by a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// What letters the bytes are; absent: as proposed.
    pub encoding: Option<Encoding>,
    /// What stands between columns; absent: as proposed.
    pub separator: Option<Separator>,
}

/// Why a list was refused. Rows and columns are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ListError {
    /// Several readings are equally possible: ask which, showing the samples.
    #[error("several readings are possible")]
    Ambiguous {
        /// The readings.
        readings: Vec<TextReading>,
    },
    /// Nothing in it.
    #[error("the list is empty")]
    Empty,
    /// An old `.xls`: save it as `.xlsx`.
    #[error("an old workbook")]
    OldWorkbook,
    /// A workbook protected by a password: save it without.
    #[error("a workbook protected by a password")]
    Protected,
    /// Neither text nor a workbook: a PDF, a picture, another program's file.
    #[error("not a list")]
    NotAList,
    /// A damaged workbook: open and save it again.
    #[error("a damaged workbook")]
    Damaged,
    /// Text that is UTF-8 except in places: it was cut or mixed.
    #[error("damaged text")]
    BrokenText {
        /// First line that is damaged.
        line: usize,
    },
    /// Larger than the caps: more bytes, rows, columns or cells than a list has, or a bomb.
    #[error("too large")]
    TooLarge {
        /// What is too large.
        what: Cap,
        /// The cap.
        most: usize,
    },
    /// A cell longer than any spreadsheet holds.
    #[error("a cell is too long")]
    CellTooLong {
        /// Its row.
        row: usize,
        /// Its column.
        column: usize,
    },
    /// A quotation mark that is not closed swallows following rows.
    #[error("a quotation mark is not closed")]
    UnclosedQuote {
        /// The row where it opens.
        row: usize,
    },
}

/// What a cap counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cap {
    /// Bytes of the file, or of what it unpacks to.
    Bytes,
    /// Rows of a sheet.
    Rows,
    /// Columns of a sheet.
    Columns,
    /// Cells of all sheets.
    Cells,
    /// Files inside a workbook.
    Files,
}

/// Reads a list. What it is follows from its bytes, never from its name.
///
/// # Errors
/// [`ListError`]; [`ListError::Ambiguous`] asks for a `choice`.
pub fn read(bytes: &[u8], choice: Choice) -> Result<List, ListError> {
    /// The container of old workbooks, and of protected new ones.
    const COMPOUND: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    const PROTECTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
    if bytes.len() > MOST_BYTES {
        return Err(ListError::TooLarge { what: Cap::Bytes, most: MOST_BYTES });
    }
    if bytes.starts_with(COMPOUND) {
        let protected = bytes.windows(PROTECTED.len()).any(|w| w == PROTECTED);
        return Err(if protected { ListError::Protected } else { ListError::OldWorkbook });
    }
    let list = if bytes.starts_with(b"PK\x03\x04") {
        List { sheets: workbook::read(bytes)?, reading: Reading::Xlsx }
    } else {
        separated::read(bytes, choice)?
    };
    if list.sheets.is_empty() { Err(ListError::Empty) } else { Ok(list) }
}

/// Counts cells as they come and refuses beyond the caps.
#[derive(Default)]
struct Caps {
    cells: usize,
}

impl Caps {
    /// Allows a row of `width` cells at `row`, from 0.
    fn allow(&mut self, row: usize, grown: usize, width: usize) -> Result<(), ListError> {
        self.cells += grown;
        for (value, most, what) in [
            (row + 1, MOST_ROWS, Cap::Rows),
            (width, MOST_COLUMNS, Cap::Columns),
            (self.cells, MOST_CELLS, Cap::Cells),
        ] {
            if value > most {
                return Err(ListError::TooLarge { what, most });
            }
        }
        Ok(())
    }
}

fn allow_length(text: &str, row: usize, column: usize) -> Result<(), ListError> {
    if text.len() > LONGEST_CELL && text.chars().count() > LONGEST_CELL {
        return Err(ListError::CellTooLong { row: row + 1, column: column + 1 });
    }
    Ok(())
}

#[cfg(test)]
mod tests;
