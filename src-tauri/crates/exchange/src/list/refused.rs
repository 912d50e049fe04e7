//! Rows that were refused, as a file of their own: the list's own headings and cells, the reasons in one more column, so
//! that somebody mends it in a spreadsheet and it is read in again.

use milaf_domain::fold::fold;
use milaf_domain::{Date, Language};
use milaf_l10n::msg::list as say;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Encoding, LONGEST_CELL, Sheet};
use crate::guard;
use crate::mapping::Headings;

/// A number beyond this has lost its last digits in the spreadsheet, and is not to look as if it had them.
const EXACT: f64 = 1e15;
/// Width of the column of reasons, in characters.
const WIDE: f64 = 70.0;

/// Rows of a sheet with why they were refused.
#[derive(Clone, Copy, Debug)]
pub struct Refused<'r> {
    /// The sheet, mended as it stands.
    pub sheet: &'r Sheet,
    /// Where its headings are.
    pub headings: Headings,
    /// The rows to write, from 1, each with its reasons; empty beside a relative's row.
    pub rows: &'r [(usize, String)],
    /// Language of the heading over the reasons.
    pub language: Language,
}

/// Whether a heading is that of the reasons, in either language: it holds nothing to be read.
pub(crate) fn is_reasons(heading: &str) -> bool {
    Language::ALL.into_iter().any(|language| fold(say::reasons_heading(language)) == fold(heading))
}

impl Refused<'_> {
    /// The column of the reasons: that of a former file of this kind, or the one after the last.
    fn reasons(&self) -> usize {
        let own = |column: &usize| {
            self.heading_rows().any(|row| is_reasons(&self.sheet.cell(row, *column).shown()))
        };
        let width = self.sheet.width();
        (0..width).find(own).unwrap_or(width)
    }

    fn heading_rows(&self) -> impl Iterator<Item = usize> {
        self.headings.first..self.headings.first + self.headings.rows
    }

    /// A workbook. `made_on` stands in it instead of a clock's time.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn workbook(&self, made_on: Date) -> Result<Vec<u8>, XlsxError> {
        let mut workbook = Workbook::new();
        let date = |day: Date| {
            ExcelDateTime::from_ymd(day.year().max(1900) as u16, day.month() as u8, day.day() as u8)
        };
        workbook.set_properties(&DocProperties::new().set_creation_datetime(&date(made_on)?));
        let sheet = workbook.add_worksheet();
        sheet.set_right_to_left(self.language.is_rtl());
        let (bold, day) = (Format::new().set_bold(), Format::new().set_num_format("dd/mm/yyyy"));
        let reasons = self.reasons();
        let mut at = 0u32;
        let write =
            |sheet: &mut Worksheet, at: u32, row: usize, format: Option<&Format>| -> Result<(), XlsxError> {
                let cells = self.sheet.rows.get(row).map_or(&[][..], Vec::as_slice);
                for (column, cell) in
                    (0u16..).zip(cells).filter(|(column, _)| usize::from(*column) != reasons)
                {
                    match (cell, format) {
                        (Cell::Empty, _) => {}
                        (Cell::Number(number), _) => {
                            sheet.write_number(at, column, *number)?;
                        }
                        (Cell::Date(date_cell), _) => {
                            sheet.write_datetime_with_format(at, column, &date(*date_cell)?, &day)?;
                        }
                        (Cell::Text(text) | Cell::Broken(text), Some(format)) => {
                            sheet.write_string_with_format(at, column, fitted(text), format)?;
                        }
                        (Cell::Text(text) | Cell::Broken(text), None) => {
                            sheet.write_string(at, column, fitted(text))?;
                        }
                    }
                }
                Ok(())
            };
        let place = u16::try_from(reasons).unwrap_or(u16::MAX);
        for row in self.heading_rows() {
            write(sheet, at, row, Some(&bold))?;
            at += 1;
        }
        if self.headings.rows > 0 {
            sheet.write_string_with_format(0, place, say::reasons_heading(self.language), &bold)?;
            sheet.set_freeze_panes(at, 0)?;
        }
        for merged in self.sheet.merged.iter().filter(|m| self.heading_rows().any(|row| row == m.row)) {
            let (first, last) = (merged.first as u16, merged.last as u16);
            let text = self.sheet.cell(merged.row, merged.first).shown();
            sheet.merge_range(
                (merged.row - self.headings.first) as u32,
                first,
                (merged.row - self.headings.first) as u32,
                last,
                &fitted(&text),
                &bold,
            )?;
        }
        sheet.set_column_width(place, WIDE)?;
        for (row, why) in self.rows {
            write(sheet, at, row.saturating_sub(1), None)?;
            if !why.is_empty() {
                sheet.write_string(at, place, fitted(why))?;
            }
            at += 1;
        }
        workbook.save_to_buffer()
    }

    /// Text in UTF-8 with semicolons, formulas guarded, lines ended as spreadsheets do.
    pub fn text(&self) -> Vec<u8> {
        let reasons = self.reasons();
        let line = |row: usize, why: &str| {
            let mut cells: Vec<String> = (0..reasons.max(self.sheet.width()))
                .map(
                    |column| {
                        if column == reasons { String::new() } else { plain(self.sheet.cell(row, column)) }
                    },
                )
                .collect();
            cells.resize(cells.len().max(reasons + 1), String::new());
            if let Some(cell) = cells.get_mut(reasons) {
                why.clone_into(cell);
            }
            let cells: Vec<String> = cells.iter().map(|cell| quoted(&guard::put_on(cell))).collect();
            format!("{}\r\n", cells.join(";"))
        };
        let mut out = Encoding::Utf8.mark().to_vec();
        for (n, row) in self.heading_rows().enumerate() {
            out.extend(line(row, if n == 0 { say::reasons_heading(self.language) } else { "" }).bytes());
        }
        for (row, why) in self.rows {
            out.extend(line(row.saturating_sub(1), why).bytes());
        }
        out
    }
}

fn fitted(text: &str) -> String {
    text.chars().take(LONGEST_CELL).collect()
}

/// A cell as text that reads back as the cell did.
fn plain(cell: &Cell) -> String {
    match cell {
        // With its digits written out it would pass for a number that somebody typed.
        Cell::Number(number) if number.abs() >= EXACT => format!("{number:E}").replace('E', "E+"),
        other => other.shown().into_owned(),
    }
}

fn quoted(cell: &str) -> String {
    if cell.contains(['"', '\n', '\r', ';']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
