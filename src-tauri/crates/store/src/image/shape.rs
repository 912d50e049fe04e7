//! The columns of a recorded table, as the present schema has them.

use rusqlite::Connection;

use super::codec::Verb;
use crate::change::{Kind, RECORDED};
use crate::error::Result;

/// A recorded table.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) table: &'static str,
    pub(crate) kind: Kind,
    pub(crate) columns: Vec<String>,
    /// Places of the primary key's columns among `columns`.
    pub(crate) key: Vec<usize>,
}

/// Columns that say when a row last changed.
const BOOKKEEPING: [&str; 2] = ["changed_at", "changed_in"];
/// Columns of a number that was issued: it stays whatever is taken back around it.
const ISSUED: [(&str, &str); 2] = [("dossier", "year"), ("dossier", "serial")];

/// Whether a column counts when a row is compared with what a change left: a paper that left later only to be cancelled does
/// not stand in the way. A row that has its number since is not taken away.
pub(crate) fn counts(table: &str, column: &str, verb: Verb) -> bool {
    !BOOKKEEPING.contains(&column) && (verb == Verb::Inserted || !ISSUED.contains(&(table, column)))
}

impl Shape {
    /// Every recorded table, in the order of [`RECORDED`].
    pub(crate) fn all(connection: &Connection) -> Result<Vec<Shape>> {
        RECORDED.iter().map(|(table, kind)| Shape::read(connection, table, *kind)).collect()
    }

    fn read(connection: &Connection, table: &'static str, kind: Kind) -> Result<Shape> {
        let mut statement = connection.prepare(include_str!("columns.sql"))?;
        let columns: Vec<(String, i64)> = statement
            .query_map([table], |row| Ok((row.get("name")?, row.get("pk")?)))?
            .collect::<rusqlite::Result<_>>()?;
        let mut key: Vec<(i64, usize)> = columns
            .iter()
            .enumerate()
            .filter(|(_, (_, pk))| *pk > 0)
            .map(|(at, (_, pk))| (*pk, at))
            .collect();
        key.sort_unstable();
        Ok(Shape {
            table,
            kind,
            columns: columns.into_iter().map(|(name, _)| name).collect(),
            key: key.into_iter().map(|(_, at)| at).collect(),
        })
    }

    /// The place of the column that names the member a row belongs to.
    pub(crate) fn member_column(&self) -> Option<usize> {
        let name = if self.table == "member" { "id" } else { "member_id" };
        self.columns.iter().position(|c| c == name)
    }
}
