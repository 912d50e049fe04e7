//! One operation under way: what the store's writing functions take.

use std::collections::BTreeSet;
use std::ops::Deref;

use jiff::Timestamp;
use milaf_domain::MemberId;
use rusqlite::Params;

use crate::entropy::Entropy;
use crate::error::{Error, Result};
use crate::image::Recorder;
use crate::journal::{self, JournalId};
use crate::reader::Reader;

/// Writes to the register, inside [`crate::Register::transact`]. Reading through it sees what it wrote.
pub struct Write<'a> {
    reader: &'a Reader,
    recorder: &'a Recorder,
    entropy: &'a mut dyn Entropy,
    entry: JournalId,
    at: Timestamp,
    payload: Option<Vec<u8>>,
    members: BTreeSet<i64>,
    depth: usize,
    parts: i64,
}

impl Deref for Write<'_> {
    type Target = Reader;

    fn deref(&self) -> &Reader {
        self.reader
    }
}

impl<'a> Write<'a> {
    pub(crate) fn new(
        reader: &'a Reader,
        recorder: &'a Recorder,
        entropy: &'a mut dyn Entropy,
        entry: JournalId,
        at: Timestamp,
    ) -> Write<'a> {
        Write {
            reader,
            recorder,
            entropy,
            entry,
            at,
            payload: None,
            members: BTreeSet::new(),
            depth: 0,
            parts: 0,
        }
    }

    /// The entry that this operation will have in the journal.
    pub fn entry(&self) -> JournalId {
        self.entry
    }

    /// The moment of the operation, as it was passed in.
    pub fn at(&self) -> Timestamp {
        self.at
    }

    /// Puts a description in place of the one given at the start: an import knows its counts only at its end.
    pub fn describe(&mut self, payload: Vec<u8>) {
        self.payload = Some(payload);
    }

    /// Says that the operation is about a member: an erasure of the member will empty its description. Writing a
    /// member, a dossier or a scan says so by itself.
    pub fn concerns(&mut self, member: MemberId) {
        self.members.insert(member.0);
    }

    /// Runs a step that may fail alone: on an error nothing of it remains and the operation can go on.
    ///
    /// # Errors
    /// The step's own error, after everything it wrote was taken back.
    pub fn step<T, E: From<Error>>(
        &mut self,
        step: impl FnOnce(&mut Write<'a>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let mark = self.recorder.mark();
        self.execute("SAVEPOINT step", [])?;
        self.depth += 1;
        let outcome = step(self);
        self.depth -= 1;
        if outcome.is_err() {
            self.execute("ROLLBACK TO step", [])?;
            self.recorder.go_back(mark);
        }
        self.execute("RELEASE step", [])?;
        if self.depth == 0 {
            self.store_images(false)?;
        }
        outcome
    }

    /// Runs one writing statement and answers how many rows it changed.
    pub(crate) fn execute(&self, sql: &str, params: impl Params) -> Result<usize> {
        Ok(self.reader.connection().prepare_cached(sql)?.execute(params)?)
    }

    /// The key of the row inserted last.
    pub(crate) fn last_key(&self) -> i64 {
        self.reader.connection().last_insert_rowid()
    }

    pub(crate) fn entropy(&mut self) -> &mut dyn Entropy {
        self.entropy
    }

    pub(crate) fn take_payload(&mut self) -> Option<Vec<u8>> {
        self.payload.take()
    }

    pub(crate) fn members(&self) -> &BTreeSet<i64> {
        &self.members
    }

    /// Stores what the recorder holds as one part, where it has grown large or the operation ends.
    pub(crate) fn store_images(&mut self, last: bool) -> Result<()> {
        if let Some(image) = self.recorder.take_part(last) {
            journal::put_image(self.reader, self.entry, self.parts, &image)?;
            self.parts += 1;
        }
        Ok(())
    }

    /// Whether any image was stored.
    pub(crate) fn has_images(&self) -> bool {
        self.parts > 0
    }
}
