//! A connection as the store's reading functions take it, and the reading of columns.

use std::str::FromStr;

use rusqlite::types::FromSql;
use rusqlite::{Connection, OptionalExtension, Params, Row};

use crate::error::{Error, Result};

/// Reads the register. Given by [`crate::Register::read`]; a [`crate::Write`] is one too and sees its own changes.
pub struct Reader {
    connection: Connection,
}

impl Reader {
    pub(crate) fn new(connection: Connection) -> Reader {
        Reader { connection }
    }

    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// Every row of a statement, mapped.
    pub(crate) fn rows<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        let mut mapped = Vec::new();
        while let Some(row) = rows.next()? {
            mapped.push(map(row)?);
        }
        Ok(mapped)
    }

    /// The first row of a statement, mapped.
    pub(crate) fn first<T>(
        &self,
        sql: &str,
        params: impl Params,
        mut map: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        let mut rows = statement.query(params)?;
        rows.next()?.map(&mut map).transpose()
    }

    /// The only column of the only row of a statement.
    pub(crate) fn value<T: FromSql>(&self, sql: &str, params: impl Params) -> Result<Option<T>> {
        let mut statement = self.connection.prepare_cached(sql)?;
        Ok(statement.query_row(params, |row| row.get(0)).optional()?)
    }
}

/// Columns read into the domain's types; what does not parse is a damaged row, named by its key.
pub(crate) struct Columns<'a, 'stmt> {
    row: &'a Row<'stmt>,
    table: &'static str,
    key: i64,
}

impl<'a, 'stmt> Columns<'a, 'stmt> {
    /// The columns of a row of `table`, whose key (or member's key) is in column `key`.
    pub(crate) fn new(row: &'a Row<'stmt>, table: &'static str, key: &str) -> Result<Columns<'a, 'stmt>> {
        Ok(Columns { row, table, key: row.get(key)? })
    }

    pub(crate) fn key(&self) -> i64 {
        self.key
    }

    pub(crate) fn get<T: FromSql>(&self, column: &'static str) -> Result<T> {
        Ok(self.row.get(column)?)
    }

    pub(crate) fn damaged(&self, column: &'static str) -> Error {
        Error::DamagedRow { table: self.table, row: self.key, column }
    }

    fn text(&self, column: &'static str) -> Result<Option<&str>> {
        self.row.get_ref(column)?.as_str_or_null().map_err(|_| self.damaged(column))
    }

    /// A value by a function from its text.
    pub(crate) fn map<T>(
        &self,
        column: &'static str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>> {
        self.text(column)?.map(|text| read(text).ok_or_else(|| self.damaged(column))).transpose()
    }

    /// A value that parses from its text, or none.
    pub(crate) fn parse<T: FromStr>(&self, column: &'static str) -> Result<Option<T>> {
        self.map(column, |text| text.parse().ok())
    }

    /// The same where the column is never empty.
    pub(crate) fn sure<T>(&self, column: &'static str, value: Option<T>) -> Result<T> {
        value.ok_or_else(|| self.damaged(column))
    }
}
