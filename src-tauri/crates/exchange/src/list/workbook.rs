//! XLSX workbooks, read cell by cell: what a sheet claims of its size is never believed.

use std::io::{Cursor, Read};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use milaf_domain::Date;
use zip::ZipArchive;

use super::{Cap, Caps, Cell, ListError, MOST_COLUMNS, Merged, Sheet, allow_length};

/// Most files inside a workbook.
const MOST_FILES: usize = 2_000;
/// Most bytes that a workbook may unpack to.
const MOST_UNPACKED: u64 = 512 << 20;
/// A workbook may unpack to so many times its size, beyond [`FREE_UNPACKED`].
const MOST_RATIO: u64 = 100;
/// Bytes that any workbook may unpack to.
const FREE_UNPACKED: u64 = 4 << 20;
/// Most merged cells kept: a list's headings have a handful.
const MOST_MERGED: usize = 1_000;
/// Bytes unpacked at a time.
const STEP: usize = 64 << 10;

/// Reads the sheets that hold anything.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, ListError> {
    unpacks_within_caps(bytes)?;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(refused)?;
    let sheets: Vec<(String, bool)> = workbook
        .sheets_metadata()
        .iter()
        .filter(|s| s.typ == SheetType::WorkSheet)
        .map(|s| (s.name.clone(), s.visible != SheetVisible::Visible))
        .collect();
    let mut caps = Caps::default();
    let mut out = Vec::new();
    for (name, hidden) in sheets {
        let rows = rows(&mut workbook, &name, &mut caps)?;
        if !rows.is_empty() {
            let merged = merged(&mut workbook, &name);
            out.push(Sheet { name, hidden, rows, merged });
        }
    }
    Ok(out)
}

/// Unpacks every file once, counting, before anything is believed or kept.
fn unpacks_within_caps(bytes: &[u8]) -> Result<(), ListError> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    if archive.len() > MOST_FILES {
        return Err(ListError::TooLarge { what: Cap::Files, most: MOST_FILES });
    }
    if archive.index_for_name("xl/workbook.xml").is_none() {
        return Err(ListError::NotAList);
    }
    let most = (bytes.len() as u64 * MOST_RATIO).clamp(FREE_UNPACKED, MOST_UNPACKED);
    let (mut unpacked, mut step) = (0, vec![0; STEP]);
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).map_err(|_| ListError::Damaged)?;
        loop {
            let read = file.read(&mut step).map_err(|_| ListError::Damaged)?;
            if read == 0 {
                break;
            }
            unpacked += read as u64;
            if unpacked > most {
                return Err(ListError::TooLarge { what: Cap::Bytes, most: most as usize });
            }
        }
    }
    Ok(())
}

fn refused(error: XlsxError) -> ListError {
    match error {
        XlsxError::Password => ListError::Protected,
        _ => ListError::Damaged,
    }
}

fn rows(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    caps: &mut Caps,
) -> Result<Vec<Vec<Cell>>, ListError> {
    let mut reader = workbook.worksheet_cells_reader(name).map_err(refused)?;
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    while let Some(found) = reader.next_cell().map_err(refused)? {
        let (row, column) = (found.get_position().0 as usize, found.get_position().1 as usize);
        let cell = cell(found.get_value());
        if cell.is_empty() {
            continue;
        }
        let width = rows.get(row).map_or(0, Vec::len);
        caps.allow(row, (column + 1).saturating_sub(width), column + 1)?;
        if let Cell::Text(text) = &cell {
            allow_length(text, row, column)?;
        }
        if rows.len() <= row {
            rows.resize_with(row + 1, Vec::new);
        }
        if let Some(cells) = rows.get_mut(row) {
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = cell;
            }
        }
    }
    Ok(rows)
}

fn cell(value: &DataRef<'_>) -> Cell {
    match value {
        DataRef::Empty => Cell::Empty,
        DataRef::Int(number) => Cell::Number(*number as f64),
        DataRef::Float(number) => Cell::Number(*number),
        DataRef::String(text) => Cell::text(text),
        DataRef::SharedString(text) => Cell::text(text),
        DataRef::Bool(yes) => Cell::text(if *yes { "true" } else { "false" }),
        DataRef::DateTime(date) => date_cell(date),
        DataRef::DateTimeIso(text) => {
            text.get(..10).and_then(|day| day.parse().ok()).map_or_else(|| Cell::text(text), Cell::Date)
        }
        DataRef::DurationIso(text) => Cell::text(text),
        DataRef::Error(error) => Cell::Broken(error.to_string().into()),
    }
}

fn date_cell(date: &ExcelDateTime) -> Cell {
    let serial = date.as_f64();
    // A bare year typed into a cell formatted as a date: nobody on a list was born in the summer of 1905.
    let is_year = serial.fract() == 0.0 && (1900.0..2100.0).contains(&serial);
    if !date.is_datetime() || serial < 1.0 || is_year {
        return Cell::Number(serial);
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    i16::try_from(year)
        .ok()
        .and_then(|year| Date::new(year, month as i8, day as i8).ok())
        .map_or(Cell::Number(serial), Cell::Date)
}

/// Merged cells of one row and several columns.
fn merged(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Vec<Merged> {
    // A list without readable merges is still a list: they only help to read headings.
    workbook
        .merge_cells_by_sheet_name(name)
        .unwrap_or_default()
        .into_iter()
        .filter(|area| area.start.1 < area.end.1 && (area.end.1 as usize) < MOST_COLUMNS)
        .take(MOST_MERGED)
        .map(|area| Merged {
            row: area.start.0 as usize,
            first: area.start.1 as usize,
            last: area.end.1 as usize,
        })
        .collect()
}
