//! Notes, and questions that somebody still has to answer; once answered, the answer with the rows it rests on.

use milaf_domain::{Date, MemberId};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::code::{Coded, coded};
use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// Key of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct NoteId(pub i64);

/// What a note is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoteKind {
    /// Something to know.
    Note,
    /// Something to be answered by the member or the CNSS.
    Question,
}

coded! {
    NoteKind { Note = "note", Question = "question", }
}

/// A note or question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its key, once stored.
    pub id: Option<NoteId>,
    /// About whom; empty: about the association.
    pub member: Option<MemberId>,
    /// Note or question.
    pub kind: NoteKind,
    /// What it says.
    pub text: String,
    /// When it was written.
    pub written_on: Date,
    /// By when it should be settled.
    pub due_on: Option<Date>,
    /// When it was settled.
    pub settled_on: Option<Date>,
    /// The answer given; empty while there is none.
    pub answer: String,
    /// Rows of the rule book that the answer rests on, by their names.
    pub rules: Vec<String>,
}

/// Notes about a member, in the order written.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<Note>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, read)
}

/// What is not settled, the most urgent first, without a day last.
///
/// # Errors
/// When the register cannot be read.
pub fn list_open(reader: &Reader) -> Result<Vec<Note>> {
    reader.rows(include_str!("list_open.sql"), [], read)
}

/// Writes a note down.
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when the member does not exist.
pub fn insert(tx: &mut Write<'_>, note: &Note) -> Result<NoteId> {
    put(tx, include_str!("insert.sql"), None, note)?;
    Ok(NoteId(tx.last_key()))
}

/// Writes a note over the one that stands.
///
/// # Errors
/// [`Error::NotFound`] when it has no key or nobody has it.
pub fn update(tx: &mut Write<'_>, note: &Note) -> Result<()> {
    let id = note.id.ok_or(Error::NotFound(Kind::Note))?;
    match put(tx, include_str!("update.sql"), Some(id), note)? {
        0 => Err(Error::NotFound(Kind::Note)),
        _ => Ok(()),
    }
}

fn put(tx: &mut Write<'_>, sql: &str, id: Option<NoteId>, note: &Note) -> Result<usize> {
    let rules = serde_json::to_string(&note.rules).map_err(|error| Error::Io(error.into()))?;
    if let Some(member) = note.member {
        tx.concerns(member);
    }
    tx.execute(
        sql,
        named_params! {
            ":id": id.map(|id| id.0), ":member": note.member.map(|m| m.0), ":kind": note.kind.code(), ":text": note.text,
            ":written_on": note.written_on.to_string(), ":due_on": note.due_on.map(|d| d.to_string()),
            ":settled_on": note.settled_on.map(|d| d.to_string()), ":answer": note.answer, ":rules": rules,
        },
    )
}

fn read(row: &Row<'_>) -> Result<Note> {
    let columns = Columns::new(row, "note", "id")?;
    Ok(Note {
        id: Some(NoteId(columns.key())),
        member: columns.get::<Option<i64>>("member_id")?.map(MemberId),
        kind: columns.sure("kind", columns.map("kind", Coded::from_code)?)?,
        text: columns.get("text")?,
        written_on: columns.sure("written_on", columns.parse("written_on")?)?,
        due_on: columns.parse("due_on")?,
        settled_on: columns.parse("settled_on")?,
        answer: columns.get("answer")?,
        rules: columns.sure("rules", columns.map("rules", |json| serde_json::from_str(json).ok())?)?,
    })
}
