//! One operation under way: what the store's writing functions take.

use std::collections::BTreeSet;
use std::ops::Deref;

use jiff::Timestamp;
use milaf_domain::MemberId;
use rusqlite::Params;

use crate::entropy::{Entropy, random};
use crate::error::{Error, Result};
use crate::folder::sync_folder;
use crate::image::{Recorder, Shape};
use crate::journal::{self, JournalId};
use crate::reader::Reader;
use crate::scan::Vault;

/// Writes to the register, inside [`crate::Register::transact`]. Reading through it sees what it wrote.
pub struct Write<'a> {
    reader: &'a Reader,
    recorder: &'a Recorder,
    vault: &'a Vault,
    entropy: &'a mut dyn Entropy,
    entry: JournalId,
    at: Timestamp,
    payload: Option<Vec<u8>>,
    members: BTreeSet<i64>,
    depth: usize,
    parts: i64,
    /// Files of `scans/` written so far; they go where the operation fails.
    files: Vec<String>,
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
        vault: &'a Vault,
        entropy: &'a mut dyn Entropy,
        entry: JournalId,
        at: Timestamp,
    ) -> Write<'a> {
        Write {
            reader,
            recorder,
            vault,
            entropy,
            entry,
            at,
            payload: None,
            members: BTreeSet::new(),
            depth: 0,
            parts: 0,
            files: Vec::new(),
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

    /// The members that the operation is about so far.
    pub fn about(&self) -> impl Iterator<Item = MemberId> + '_ {
        self.members.iter().map(|id| MemberId(*id))
    }

    /// Runs a step that may fail alone: on an error nothing of it remains and the operation can go on.
    ///
    /// # Errors
    /// The step's own error, after everything it wrote was taken back.
    pub fn step<T, E: From<Error>>(
        &mut self,
        step: impl FnOnce(&mut Write<'a>) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let (mark, files) = (self.recorder.mark(), self.files.len());
        self.execute("SAVEPOINT step", [])?;
        self.depth += 1;
        let outcome = step(self);
        self.depth -= 1;
        if outcome.is_err() {
            self.execute("ROLLBACK TO step", [])?;
            self.recorder.go_back(mark);
            self.drop_files(files);
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

    /// Encrypts bytes into a new file of `scans/` and answers its name.
    pub(crate) fn put_file(&mut self, bytes: &[u8]) -> Result<String> {
        let file = self.vault.put(bytes, self.entropy)?;
        self.files.push(file.clone());
        Ok(file)
    }

    /// Takes away the files written since there were `kept`, as far as the disk lets.
    pub(crate) fn drop_files(&mut self, kept: usize) {
        for file in self.files.drain(kept.min(self.files.len())..) {
            let _ = self.vault.remove(&file);
        }
    }

    /// Makes the names of the files written last, before the rows that name them are.
    pub(crate) fn sync_files(&self) -> Result<()> {
        match self.files.last() {
            Some(file) => Ok(sync_folder(&self.vault.path(file))?),
            None => Ok(()),
        }
    }

    /// Random bytes.
    pub(crate) fn random<const N: usize>(&mut self) -> [u8; N] {
        random(self.entropy)
    }

    /// The recorded tables, as the present schema has them.
    pub(crate) fn shapes(&self) -> Vec<Shape> {
        self.recorder.shapes()
    }

    /// Whether no recorded row was changed.
    pub(crate) fn changed_nothing(&self) -> bool {
        self.recorder.touched().is_empty()
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
