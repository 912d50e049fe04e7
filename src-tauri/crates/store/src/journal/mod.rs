//! The journal: who did what and when, in a chain that survives erasure.
//!
//! `digest = SHA-256(salt ‖ payload)`, and the chain runs over the previous row and this row's key, time, operator,
//! operation and digest. Erasing a person empties salt and payload and leaves the digest, so the chain still verifies.

use std::collections::BTreeSet;

use jiff::Timestamp;
use milaf_domain::{Date, MemberId};
use rusqlite::{Row, named_params};
use sha2::{Digest, Sha256};

use crate::error::{Error, Result};
use crate::reader::{Columns, Reader};

/// Key of an entry of the journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct JournalId(pub i64);

/// What is written in the journal about an operation before it runs.
#[derive(Clone, Debug)]
pub struct JournalHeader<'a> {
    /// The operator.
    pub who: &'a str,
    /// The moment, passed in.
    pub at: Timestamp,
    /// Code of the operation, from the office's closed list.
    pub operation: &'a str,
    /// What describes it to people, as the office writes and reads it. May hold personal data: an erasure empties it.
    pub payload: Vec<u8>,
    /// Whether it can be undone. What issues a number, or tells of something done outside, cannot.
    pub undoable: bool,
}

/// An entry as it is read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its key.
    pub id: JournalId,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// Code of the operation.
    pub operation: String,
    /// The entry that this one took back, where it is an undo or a redo.
    pub undoes: Option<JournalId>,
    /// What describes it; absent once erased.
    pub payload: Option<Vec<u8>>,
    /// When its payload was erased.
    pub erased_on: Option<Date>,
    /// Whether it can be undone now, was undone, or neither.
    pub status: JournalStatus,
}

/// Whether an entry can be taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalStatus {
    /// No longer, or never.
    Final,
    /// It can.
    Done,
    /// It was, and could be redone.
    Undone,
}

impl JournalStatus {
    pub(crate) fn code(self) -> &'static str {
        match self {
            JournalStatus::Final => "final",
            JournalStatus::Done => "done",
            JournalStatus::Undone => "undone",
        }
    }

    fn from_code(code: &str) -> Option<JournalStatus> {
        [JournalStatus::Final, JournalStatus::Done, JournalStatus::Undone]
            .into_iter()
            .find(|s| s.code() == code)
    }
}

/// What verifying the chain found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChainReport {
    /// Entries in the chain.
    pub entries: u64,
    /// Of these, entries whose payload was erased.
    pub erased: u64,
}

/// Entries, latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list(reader: &Reader, offset: u64, count: u64) -> Result<Vec<JournalEntry>> {
    let page = named_params! { ":offset": offset as i64, ":count": count as i64 };
    reader.rows(include_str!("list.sql"), page, entry)
}

/// Entries about a member, latest first.
///
/// # Errors
/// When the register cannot be read.
pub fn list_of_member(reader: &Reader, member: MemberId) -> Result<Vec<JournalEntry>> {
    reader.rows(include_str!("list_of_member.sql"), named_params! { ":member": member.0 }, entry)
}

/// The member an entry is about; none where it is about nobody, several, or one who was erased.
///
/// # Errors
/// When the register cannot be read.
pub fn subject(reader: &Reader, id: JournalId) -> Result<Option<MemberId>> {
    let about: Vec<i64> =
        reader.rows(include_str!("subjects.sql"), named_params! { ":id": id.0 }, |row| Ok(row.get(0)?))?;
    Ok(match about.as_slice() {
        [one] => Some(MemberId(*one)),
        _ => None,
    })
}

/// How many entries there are.
///
/// # Errors
/// When the register cannot be read.
pub fn total(reader: &Reader) -> Result<u64> {
    let count: i64 = reader.value(include_str!("total.sql"), [])?.unwrap_or_default();
    Ok(count.unsigned_abs())
}

/// One entry.
///
/// # Errors
/// When the register cannot be read.
pub fn find(reader: &Reader, id: JournalId) -> Result<Option<JournalEntry>> {
    reader.first(include_str!("find.sql"), named_params! { ":id": id.0 }, entry)
}

/// The entry that undo would take back.
///
/// # Errors
/// When the register cannot be read.
pub fn next_undo(reader: &Reader) -> Result<Option<JournalEntry>> {
    reader.first(include_str!("next_undo.sql"), [], entry)
}

/// The undo that redo would take back.
///
/// # Errors
/// When the register cannot be read.
pub fn next_redo(reader: &Reader) -> Result<Option<JournalEntry>> {
    reader.first(include_str!("next_redo.sql"), [], entry)
}

/// Recomputes the whole chain.
///
/// # Errors
/// [`Error::ChainBroken`] with the first entry that does not fit.
pub fn verify_chain(reader: &Reader) -> Result<ChainReport> {
    let mut report = ChainReport::default();
    let mut previous = [0; 32];
    reader.rows(include_str!("chain.sql"), [], |row| {
        let id = JournalId(row.get("id")?);
        let (payload, salt): (Option<Vec<u8>>, Option<Vec<u8>>) = (row.get("payload")?, row.get("salt")?);
        let digest: [u8; 32] = row.get("digest")?;
        let erased: bool = row.get("erased")?;
        let fits = match (payload, salt) {
            (Some(payload), Some(salt)) => !erased && digest_of(&salt, &payload) == digest,
            (None, None) => erased,
            _ => false,
        };
        let (at, who): (String, String) = (row.get("at")?, row.get("who")?);
        let link = Link {
            id,
            at: &at,
            who: &who,
            operation: &row.get::<_, String>("operation")?,
            undoes: row.get("undoes")?,
        };
        let chain = link.after(&previous, &digest);
        if !fits || row.get::<_, [u8; 32]>("chain")? != chain {
            return Err(Error::ChainBroken(id));
        }
        previous = chain;
        report.entries += 1;
        report.erased += u64::from(erased);
        Ok(())
    })?;
    Ok(report)
}

/// What the chain covers of an entry besides its digest.
struct Link<'a> {
    id: JournalId,
    at: &'a str,
    who: &'a str,
    operation: &'a str,
    undoes: Option<i64>,
}

impl Link<'_> {
    fn after(&self, previous: &[u8; 32], digest: &[u8; 32]) -> [u8; 32] {
        let mut hash = Sha256::new().chain_update(previous).chain_update(self.id.0.to_be_bytes());
        for text in [self.at, self.who, self.operation] {
            hash.update((text.len() as u64).to_be_bytes());
            hash.update(text);
        }
        hash.update(self.undoes.unwrap_or(0).to_be_bytes());
        hash.chain_update(digest).finalize().into()
    }
}

fn digest_of(salt: &[u8], payload: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(payload).finalize().into()
}

/// The key that the next entry will have.
pub(crate) fn next_id(reader: &Reader) -> Result<JournalId> {
    Ok(JournalId(reader.value(include_str!("next_id.sql"), [])?.unwrap_or(1)))
}

/// Links an entry to the chain.
pub(crate) fn append(
    reader: &Reader,
    id: JournalId,
    header: &JournalHeader<'_>,
    undoes: Option<JournalId>,
    status: JournalStatus,
    members: &BTreeSet<i64>,
    salt: [u8; 16],
) -> Result<()> {
    let digest = digest_of(&salt, &header.payload);
    let previous = reader.value(include_str!("last_chain.sql"), [])?.unwrap_or([0; 32]);
    let (at, undoes) = (header.at.to_string(), undoes.map(|u| u.0));
    let chain =
        Link { id, at: &at, who: header.who, operation: header.operation, undoes }.after(&previous, &digest);
    reader.connection().prepare_cached(include_str!("append.sql"))?.execute(named_params! {
        ":id": id.0, ":at": at, ":who": header.who, ":operation": header.operation, ":undoes": undoes,
        ":payload": header.payload, ":salt": salt, ":digest": digest, ":chain": chain, ":status": status.code(),
    })?;
    let mut about = reader.connection().prepare_cached(include_str!("append_member.sql"))?;
    for member in members {
        about.execute(named_params! { ":member": member, ":entry": id.0 })?;
    }
    Ok(())
}

/// Changes whether an entry can be taken back.
pub(crate) fn set_status(reader: &Reader, id: JournalId, status: JournalStatus) -> Result<()> {
    let params = named_params! { ":id": id.0, ":status": status.code() };
    reader.connection().prepare_cached(include_str!("set_status.sql"))?.execute(params)?;
    Ok(())
}

/// The members an entry is about.
pub(crate) fn members_of(reader: &Reader, id: JournalId) -> Result<BTreeSet<i64>> {
    let members = reader.rows(include_str!("members_of.sql"), [id.0], |row| Ok(row.get(0)?))?;
    Ok(members.into_iter().collect())
}

/// Ends what could still be redone: a new operation came.
pub(crate) fn forget_redo(reader: &Reader) -> Result<()> {
    let ids: Vec<i64> = reader.rows(include_str!("redoable.sql"), [], |row| Ok(row.get(0)?))?;
    ids.into_iter().try_for_each(|id| make_final(reader, JournalId(id)))
}

/// Ends an entry's undo: its images go.
pub(crate) fn make_final(reader: &Reader, id: JournalId) -> Result<()> {
    set_status(reader, id, JournalStatus::Final)?;
    reader.connection().prepare_cached(include_str!("drop_images.sql"))?.execute([id.0])?;
    Ok(())
}

/// Stores one part of an entry's images.
pub(crate) fn put_image(reader: &Reader, id: JournalId, part: i64, image: &[u8]) -> Result<()> {
    let params = named_params! { ":entry": id.0, ":part": part, ":image": image };
    reader.connection().prepare_cached(include_str!("put_image.sql"))?.execute(params)?;
    Ok(())
}

/// One part of an entry's images.
pub(crate) fn find_image(reader: &Reader, id: JournalId, part: i64) -> Result<Option<Vec<u8>>> {
    reader.value(include_str!("find_image.sql"), named_params! { ":entry": id.0, ":part": part })
}

/// How many parts an entry's images have.
pub(crate) fn image_parts(reader: &Reader, id: JournalId) -> Result<i64> {
    Ok(reader.value(include_str!("image_parts.sql"), [id.0])?.unwrap_or(0))
}

fn entry(row: &Row<'_>) -> Result<JournalEntry> {
    let columns = Columns::new(row, "journal", "id")?;
    Ok(JournalEntry {
        id: JournalId(columns.key()),
        at: columns.sure("at", columns.parse("at")?)?,
        who: columns.get("who")?,
        operation: columns.get("operation")?,
        undoes: columns.get::<Option<i64>>("undoes")?.map(JournalId),
        payload: columns.get("payload")?,
        erased_on: columns.parse("erased_on")?,
        status: columns.sure("status", columns.map("status", JournalStatus::from_code)?)?,
    })
}
