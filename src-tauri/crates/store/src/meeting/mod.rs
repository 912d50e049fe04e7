//! Information meetings, and which questions were asked at each.

use milaf_domain::{Date, MeetingId, MemberId, NamePair};
use rusqlite::{Row, named_params};

use crate::change::Kind;
use crate::error::{Error, Result};
use crate::note::NoteId;
use crate::reader::{Columns, Reader};
use crate::write::Write;

/// A meeting.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Meeting {
    /// Its key, once stored.
    pub id: Option<MeetingId>,
    /// The day.
    pub held_on: Date,
    /// The hour, `16:30`; empty: not fixed.
    pub starts_at: String,
    /// Where, in both scripts.
    pub place: NamePair,
    /// What about, in both scripts; empty: registration with the CNSS.
    pub topic: NamePair,
}

/// The meetings, the latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader) -> Result<Vec<Meeting>> {
    reader.rows(include_str!("list.sql"), [], read)
}

/// A meeting.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: MeetingId) -> Result<Option<Meeting>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, read)
}

/// Writes a meeting down, or over the one that stands.
///
/// # Errors
/// [`Error::NotFound`] when nobody has its key; [`Error::Refused`] for an hour that is none.
pub fn put(tx: &mut Write<'_>, meeting: &Meeting) -> Result<MeetingId> {
    let sql = match meeting.id {
        None => include_str!("insert.sql"),
        Some(_) => include_str!("update.sql"),
    };
    let written = tx.execute(
        sql,
        named_params! {
            ":id": meeting.id.map(|id| id.0), ":held_on": meeting.held_on.to_string(),
            ":starts_at": meeting.starts_at, ":place_ar": meeting.place.ar, ":place_latin": meeting.place.latin,
            ":topic_ar": meeting.topic.ar, ":topic_latin": meeting.topic.latin,
        },
    )?;
    match meeting.id {
        None => Ok(MeetingId(tx.last_key())),
        Some(_) if written == 0 => Err(Error::NotFound(Kind::Meeting)),
        Some(id) => Ok(id),
    }
}

/// Notes that a question was asked at a meeting.
///
/// # Errors
/// [`Error::StillUsed`] at the end of the operation when there is no such meeting or note.
pub fn put_question(tx: &mut Write<'_>, meeting: MeetingId, note: NoteId) -> Result<()> {
    tx.execute(include_str!("put_question.sql"), named_params! { ":meeting": meeting.0, ":note": note.0 })?;
    Ok(())
}

/// The questions asked at a meeting, in the order noted, each with who asked.
///
/// # Errors
/// When the register cannot be read.
pub fn list_questions(reader: &Reader, meeting: MeetingId) -> Result<Vec<(NoteId, Option<MemberId>)>> {
    reader.rows(include_str!("list_questions.sql"), named_params! { ":meeting": meeting.0 }, |row| {
        Ok((NoteId(row.get("note_id")?), row.get::<_, Option<i64>>("member_id")?.map(MemberId)))
    })
}

fn read(row: &Row<'_>) -> Result<Meeting> {
    let columns = Columns::new(row, "meeting", "id")?;
    let pair = |ar: String, latin: String| NamePair { ar, latin };
    Ok(Meeting {
        id: Some(MeetingId(columns.key())),
        held_on: columns.sure("held_on", columns.parse("held_on")?)?,
        starts_at: columns.get("starts_at")?,
        place: pair(columns.get("place_ar")?, columns.get("place_latin")?),
        topic: pair(columns.get("topic_ar")?, columns.get("topic_latin")?),
    })
}
