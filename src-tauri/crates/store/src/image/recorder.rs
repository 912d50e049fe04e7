//! Takes down every change of a recorded row while one operation runs.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::functions::{Context, FunctionFlags};
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Error as SqlError};

use super::codec::{Verb, digest, put_count, put_value};
use super::shape::{Shape, counts};
use crate::change::Kind;
use crate::error::Result;

/// Name of the function that the triggers call.
const FUNCTION: &str = "milaf_image";
/// A part of an operation's images is stored when it has grown to this many bytes.
const PART_BYTES: usize = 1 << 20;

/// The changes of the operation under way.
#[derive(Debug, Default)]
struct Tape {
    /// Whether images are wanted: an operation that cannot be undone leaves none.
    keeps_images: bool,
    shapes: Vec<Shape>,
    touched: BTreeSet<Kind>,
    /// Tables that stand in `changes`.
    tables: BTreeSet<u8>,
    changes: Vec<u8>,
    /// Reused for the values of a row.
    row: Vec<u8>,
}

/// A place on the tape to go back to when a savepoint is rolled back.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Mark(usize);

/// One per writing connection.
#[derive(Clone, Debug)]
pub(crate) struct Recorder(Arc<Mutex<Tape>>);

impl Recorder {
    /// Puts function and triggers on a connection. They are temporary: no other program, and no reader, has them.
    pub(crate) fn install(connection: &Connection) -> Result<Recorder> {
        let shapes = Shape::all(connection)?;
        let recorder = Recorder(Arc::new(Mutex::new(Tape { shapes, ..Tape::default() })));
        let tape = recorder.clone();
        connection.create_scalar_function(FUNCTION, -1, FunctionFlags::SQLITE_UTF8, move |context| {
            tape.tape().record(context).ok_or(SqlError::InvalidQuery)?;
            Ok(0)
        })?;
        let shapes = recorder.tape().shapes.clone();
        for (at, shape) in shapes.iter().enumerate() {
            connection.execute_batch(&triggers(at, shape))?;
        }
        Ok(recorder)
    }

    fn tape(&self) -> MutexGuard<'_, Tape> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Starts an operation.
    pub(crate) fn start(&self, keeps_images: bool) {
        let mut tape = self.tape();
        tape.keeps_images = keeps_images;
        tape.touched.clear();
        tape.tables.clear();
        tape.changes.clear();
    }

    /// Where the tape stands.
    pub(crate) fn mark(&self) -> Mark {
        Mark(self.tape().changes.len())
    }

    /// Forgets what came after `mark`.
    pub(crate) fn go_back(&self, mark: Mark) {
        self.tape().changes.truncate(mark.0);
    }

    /// The images so far as one part, where they have grown large or `last` is asked for; the tape starts anew.
    pub(crate) fn take_part(&self, last: bool) -> Option<Vec<u8>> {
        let mut tape = self.tape();
        if tape.changes.is_empty() || (!last && tape.changes.len() < PART_BYTES) {
            return None;
        }
        let part = tape.part();
        tape.tables.clear();
        tape.changes.clear();
        Some(part)
    }

    /// What the operation touched.
    pub(crate) fn touched(&self) -> BTreeSet<Kind> {
        self.tape().touched.clone()
    }

    /// The recorded tables.
    pub(crate) fn shapes(&self) -> Vec<Shape> {
        self.tape().shapes.clone()
    }
}

impl Tape {
    /// Takes down one row handed over by a trigger: table, verb, old values, new values.
    fn record(&mut self, context: &Context<'_>) -> Option<()> {
        let table = u8::try_from(context.get_raw(0).as_i64().ok()?).ok()?;
        let verb = Verb::from_byte(u8::try_from(context.get_raw(1).as_i64().ok()?).ok()?)?;
        let shape = self.shapes.get(usize::from(table))?;
        let width = shape.columns.len();
        let old = |at: usize| context.get_raw(2 + at);
        let new = |at: usize| context.get_raw(if verb == Verb::Updated { 2 + width + at } else { 2 + at });
        if verb == Verb::Updated && (0..width).all(|at| same(old(at), new(at))) {
            return Some(());
        }
        self.touched.insert(shape.kind);
        if !self.keeps_images {
            return Some(());
        }
        self.tables.insert(table);
        self.changes.extend([table, verb as u8]);
        let out = &mut self.changes;
        match verb {
            Verb::Deleted => (0..width).for_each(|at| put_value(out, old(at))),
            Verb::Inserted => shape.key.iter().for_each(|at| put_value(out, new(*at))),
            Verb::Updated => {
                if shape.key.iter().any(|at| !same(old(*at), new(*at))) {
                    return None;
                }
                shape.key.iter().for_each(|at| put_value(out, new(*at)));
                let changed = (0..width).filter(|at| !same(old(*at), new(*at)));
                put_count(out, changed.clone().count() as u64);
                for at in changed {
                    put_count(out, at as u64);
                    put_value(out, old(at));
                }
            }
        }
        if verb != Verb::Deleted {
            self.row.clear();
            let columns = shape.columns.iter().enumerate();
            let counted = columns.filter(|(_, column)| counts(shape.table, column, verb));
            counted.for_each(|(at, _)| put_value(&mut self.row, new(at)));
            out.extend(digest(&self.row));
        }
        Some(())
    }

    /// The tables named with their columns, so that images outlive a change of the schema; then the changes.
    fn part(&self) -> Vec<u8> {
        let mut part = Vec::with_capacity(self.changes.len() + 1024);
        put_count(&mut part, self.tables.len() as u64);
        for table in &self.tables {
            let Some(shape) = self.shapes.get(usize::from(*table)) else { continue };
            part.push(*table);
            put_value(&mut part, ValueRef::Text(shape.table.as_bytes()));
            put_count(&mut part, shape.columns.len() as u64);
            shape.columns.iter().for_each(|c| put_value(&mut part, ValueRef::Text(c.as_bytes())));
        }
        part.extend(&self.changes);
        part
    }
}

fn same(a: ValueRef<'_>, b: ValueRef<'_>) -> bool {
    a == b
}

/// The three triggers of a table.
fn triggers(at: usize, shape: &Shape) -> String {
    let table = shape.table;
    let list = |row: &str| {
        shape.columns.iter().map(|column| format!("{row}.{column}")).collect::<Vec<_>>().join(", ")
    };
    let one = |verb: Verb, event: &str, values: &str| {
        format!(
            "CREATE TEMP TRIGGER image_of_{table}_{event} AFTER {event} ON main.{table} \
             BEGIN SELECT {FUNCTION}({at}, {}, {values}); END;\n",
            verb as u8
        )
    };
    one(Verb::Inserted, "INSERT", &list("new"))
        + &one(Verb::Updated, "UPDATE", &format!("{}, {}", list("old"), list("new")))
        + &one(Verb::Deleted, "DELETE", &list("old"))
}
