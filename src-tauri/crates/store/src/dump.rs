//! What a register says, as text: to compare two states of it.

use rusqlite::types::Value;

use crate::change::RECORDED;
use crate::error::Result;
use crate::reader::Reader;

/// Every row of every table that an operation can change and undo can restore, with the counts kept beside them, one line
/// a row, in the order of their keys. Personal data: for comparing, never for a log.
///
/// # Errors
/// When the register cannot be read.
pub fn logical_dump(reader: &Reader) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (table, _) in RECORDED {
        let rows = reader.rows(&format!("SELECT * FROM {table} ORDER BY 1, 2"), [], |row| {
            let width = row.as_ref().column_count();
            let values: Vec<Value> = (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
            Ok(format!("{table} {values:?}"))
        })?;
        lines.extend(rows);
    }
    let counts = reader.rows(include_str!("dump_counts.sql"), [], |row| {
        let values: (i64, i64, String, i64, i64) =
            (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?);
        Ok(format!("member_count {values:?}"))
    })?;
    lines.extend(counts);
    Ok(lines)
}
