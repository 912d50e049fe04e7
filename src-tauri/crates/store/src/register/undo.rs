//! Undo and redo: generic, across sessions, and never over a later change.

use rusqlite::TransactionBehavior;

use super::{Act, Register};
use crate::change::Changes;
use crate::error::{Error, Result};
use crate::image::take_back;
use crate::journal::{self, JournalHeader, JournalId, JournalStatus};

impl Register {
    /// Takes back the latest operation that can be.
    ///
    /// # Errors
    /// [`Error::NothingToUndo`]; [`Error::ChangedSince`] or [`Error::StillUsed`] when something written later stands in the
    /// way: then nothing changes.
    pub fn undo(&self, header: JournalHeader<'_>) -> Result<Changes> {
        let next = self.read(journal::next_undo)?.ok_or(Error::NothingToUndo)?;
        self.undo_entry(header, next.id)
    }

    /// Takes back one operation, the latest or an earlier one.
    ///
    /// # Errors
    /// [`Error::NotUndoable`] when it issued a number, erased a person or was taken back already; otherwise as
    /// [`Register::undo`].
    pub fn undo_entry(&self, header: JournalHeader<'_>, id: JournalId) -> Result<Changes> {
        let entry = self.read(|reader| journal::find(reader, id))?.ok_or(Error::NotUndoable(id))?;
        if entry.status != JournalStatus::Done || entry.undoes.is_some() {
            return Err(Error::NotUndoable(id));
        }
        self.take_back(header, Act::Undo(id), id)
    }

    /// Takes back the latest undo, unless something new was done since.
    ///
    /// # Errors
    /// As [`Register::undo`].
    pub fn redo(&self, header: JournalHeader<'_>) -> Result<Changes> {
        let undo = self.read(journal::next_redo)?.ok_or(Error::NothingToUndo)?;
        let entry = undo.undoes.ok_or(Error::NothingToUndo)?;
        self.take_back(header, Act::Redo { undo: undo.id, entry }, undo.id)
    }

    /// Makes every operation so far final: none of them is taken back or done again any more.
    ///
    /// # Errors
    /// [`Error::ReadOnly`], [`Error::DiskFull`].
    pub fn settle(&self) -> Result<()> {
        self.beside_the_journal(|reader| {
            let transaction =
                rusqlite::Transaction::new_unchecked(reader.connection(), TransactionBehavior::Immediate)?;
            reader.connection().execute(include_str!("../journal/settle_entries.sql"), [])?;
            reader.connection().execute(include_str!("../journal/settle_images.sql"), [])?;
            Ok(transaction.commit()?)
        })
    }

    fn take_back(&self, header: JournalHeader<'_>, act: Act, id: JournalId) -> Result<Changes> {
        let recorder = self.writer().recorder.clone().ok_or(Error::ReadOnly)?;
        let (_, changes) = self.run(header, act, |tx| {
            for part in (0..journal::image_parts(tx, id)?).rev() {
                let image = journal::find_image(tx, id, part)?.ok_or(Error::Damaged)?;
                take_back(tx.connection(), &recorder, &image)?;
                tx.store_images(false)?;
            }
            Ok::<_, Error>(())
        })?;
        Ok(changes)
    }
}
