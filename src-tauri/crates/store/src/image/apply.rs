//! Takes back what images describe, last change first, refusing where a row is no longer as it was left.

use milaf_domain::MemberId;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::codec::{DIGEST_BYTES, Source, Verb, digest, put_value};
use super::recorder::Recorder;
use super::shape::{Shape, counts};
use crate::change::kind_of;
use crate::error::{Error, Result};

/// A table as it was when the images were made, matched with the present schema.
struct Then<'a> {
    number: u8,
    columns: Vec<String>,
    now: &'a Shape,
    /// Places of the key among `columns`.
    key: Vec<usize>,
}

struct Change {
    table: usize,
    verb: Verb,
    /// Inserted and updated: the key. Deleted: the whole row.
    values: Vec<Value>,
    /// Updated: place of the column and its former value.
    former: Vec<(usize, Value)>,
    left: [u8; DIGEST_BYTES],
}

/// Takes back one part of an operation.
///
/// # Errors
/// [`Error::ChangedSince`] when a row is not as the operation left it; [`Error::Damaged`] when the part makes no sense.
pub(crate) fn take_back(connection: &Connection, recorder: &Recorder, part: &[u8]) -> Result<()> {
    let shapes = recorder.shapes();
    let mut source = Source(part);
    let tables = tables(&mut source, &shapes).ok_or(Error::Damaged)?;
    let mut changes = Vec::new();
    while !source.is_empty() {
        changes.push(change(&mut source, &tables).ok_or(Error::Damaged)?);
    }
    changes.iter().rev().try_for_each(|change| {
        let then = tables.get(change.table).ok_or(Error::Damaged)?;
        then.take_back(connection, change)
    })
}

fn tables<'a>(source: &mut Source<'_>, shapes: &'a [Shape]) -> Option<Vec<Then<'a>>> {
    let text = |source: &mut Source<'_>| match source.value()? {
        Value::Text(text) => Some(text),
        _ => None,
    };
    let mut tables = Vec::new();
    for _ in 0..source.count()? {
        let number = source.byte()?;
        let name = text(source)?;
        let columns: Vec<String> = (0..source.count()?).map(|_| text(source)).collect::<Option<_>>()?;
        let now = shapes.iter().find(|shape| shape.table == name)?;
        let place = |at: &usize| now.columns.get(*at).and_then(|name| columns.iter().position(|c| c == name));
        let key = now.key.iter().map(place).collect::<Option<_>>()?;
        tables.push(Then { number, columns, now, key });
    }
    Some(tables)
}

fn change(source: &mut Source<'_>, tables: &[Then<'_>]) -> Option<Change> {
    let number = source.byte()?;
    let table = tables.iter().position(|t| t.number == number)?;
    let then = tables.get(table)?;
    let verb = Verb::from_byte(source.byte()?)?;
    let width = if verb == Verb::Deleted { then.columns.len() } else { then.key.len() };
    let values = (0..width).map(|_| source.value()).collect::<Option<_>>()?;
    let mut former = Vec::new();
    if verb == Verb::Updated {
        for _ in 0..source.count()? {
            former.push((usize::try_from(source.count()?).ok()?, source.value()?));
        }
    }
    let left = if verb == Verb::Deleted { [0; DIGEST_BYTES] } else { source.digest()? };
    Some(Change { table, verb, values, former, left })
}

impl Then<'_> {
    fn take_back(&self, connection: &Connection, change: &Change) -> Result<()> {
        let table = self.now.table;
        let key: Vec<&Value> = match change.verb {
            Verb::Deleted => self.key.iter().filter_map(|at| change.values.get(*at)).collect(),
            _ => change.values.iter().collect(),
        };
        let row = self.row(connection, &key)?;
        match (change.verb, &row) {
            (Verb::Deleted, None) => {
                let places: Vec<String> = (1..=self.columns.len()).map(|n| format!("?{n}")).collect();
                let sql = format!(
                    "INSERT INTO {table} ({}) VALUES ({})",
                    self.columns.join(", "),
                    places.join(", ")
                );
                connection.prepare_cached(&sql)?.execute(params_from_iter(&change.values))?;
            }
            (Verb::Inserted, Some(row)) if self.is_left(row, change) => {
                let sql = format!("DELETE FROM {table} WHERE {}", self.key_is(1));
                connection.prepare_cached(&sql)?.execute(params_from_iter(key))?;
            }
            (Verb::Updated, Some(row)) if self.is_left(row, change) => {
                let mut set = Vec::with_capacity(change.former.len());
                let mut values: Vec<&Value> = Vec::with_capacity(change.former.len() + key.len());
                for (at, value) in &change.former {
                    let column = self.columns.get(*at).ok_or(Error::Damaged)?;
                    values.push(value);
                    set.push(format!("{column} = ?{}", values.len()));
                }
                let sql =
                    format!("UPDATE {table} SET {} WHERE {}", set.join(", "), self.key_is(set.len() + 1));
                values.extend(key);
                connection.prepare_cached(&sql)?.execute(params_from_iter(values))?;
            }
            _ => return Err(self.changed_since(change, row.as_deref())),
        }
        Ok(())
    }

    /// Whether a row says what the change left.
    fn is_left(&self, row: &[Value], change: &Change) -> bool {
        let mut values = Vec::new();
        let columns = self.columns.iter().zip(row);
        let counted = columns.filter(|(column, _)| counts(self.now.table, column, change.verb));
        counted.for_each(|(_, value)| put_value(&mut values, value.into()));
        digest(&values) == change.left
    }

    /// The present row, its columns in the order of the image.
    fn row(&self, connection: &Connection, key: &[&Value]) -> Result<Option<Vec<Value>>> {
        let sql =
            format!("SELECT {} FROM {} WHERE {}", self.columns.join(", "), self.now.table, self.key_is(1));
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(key))?;
        let Some(row) = rows.next()? else { return Ok(None) };
        let values = (0..self.columns.len()).map(|at| row.get(at)).collect::<rusqlite::Result<_>>()?;
        Ok(Some(values))
    }

    fn key_is(&self, first: usize) -> String {
        let parts: Vec<String> = self
            .key
            .iter()
            .filter_map(|at| self.columns.get(*at))
            .enumerate()
            .map(|(n, column)| format!("{column} = ?{}", first + n))
            .collect();
        parts.join(" AND ")
    }

    fn changed_since(&self, change: &Change, row: Option<&[Value]>) -> Error {
        let Some(kind) = kind_of(self.now.table) else { return Error::Damaged };
        let name = self.now.member_column().and_then(|at| self.now.columns.get(at));
        let at = name.and_then(|name| self.columns.iter().position(|c| c == name));
        let of_key = || self.key.iter().position(|key| Some(*key) == at).and_then(|n| change.values.get(n));
        let value = match (change.verb, row) {
            (_, Some(row)) => at.and_then(|at| row.get(at)),
            (Verb::Deleted, None) => at.and_then(|at| change.values.get(at)),
            _ => of_key(),
        };
        let member = value.and_then(|value| match value {
            Value::Integer(id) => Some(MemberId(*id)),
            _ => None,
        });
        Error::ChangedSince { kind, member }
    }
}
