//! The register: one folder, one writer, readers beside it.

mod check;
mod open;
mod undo;

use std::collections::BTreeSet;
use std::fs::File;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::TransactionBehavior;

use crate::change::Changes;
use crate::connection::{self, Role};
use crate::entropy::Entropy;
use crate::error::{Error, Result};
use crate::folder::Folder;
use crate::image::Recorder;
use crate::journal::{self, JournalHeader, JournalId, JournalStatus};
use crate::key::Key;
use crate::reader::Reader;
use crate::scan::Vault;
use crate::slots::{Cost, RecoveryCode, Slots};
use crate::write::Write;

pub use check::Check;
pub use open::{Access, Unlock};

/// Readers kept open between reads.
const READERS: usize = 4;

/// An open register. Shared between threads: readers work beside one writer.
pub struct Register {
    folder: Folder,
    key: Key,
    operator: Option<String>,
    access: Access,
    vault: Vault,
    readers: Mutex<Vec<Reader>>,
    writer: Mutex<Writer>,
    // Dropped last: a second program comes in only when the connections are closed.
    _lock: File,
}

struct Writer {
    reader: Reader,
    /// Absent when the register was opened to read only.
    recorder: Option<Recorder>,
    entropy: Box<dyn Entropy>,
}

/// How an operation stands to those before it.
#[derive(Clone, Copy)]
enum Act {
    /// Something new.
    Do,
    /// Takes back an entry.
    Undo(JournalId),
    /// Takes back the undo of an entry.
    Redo { undo: JournalId, entry: JournalId },
}

impl Register {
    /// The operator whose passphrase opened it; none after opening by recovery code.
    pub fn operator(&self) -> Option<&str> {
        self.operator.as_deref()
    }

    /// Whether it may be written to.
    pub fn access(&self) -> Access {
        self.access
    }

    /// The folder it lies in.
    pub fn path(&self) -> &std::path::Path {
        self.folder.path()
    }

    fn database_key(&self) -> Key {
        self.key.derive("milaf database", b"")
    }

    pub(crate) fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Reads one state of the register: writes made meanwhile are not seen.
    ///
    /// # Errors
    /// The reading function's own, or the store's when no connection can be had.
    pub fn read<T, E: From<Error>>(
        &self,
        read: impl FnOnce(&Reader) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let idle = self.readers.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let reader = match idle {
            Some(reader) => reader,
            None => Reader::new(connection::open(&self.folder.database(), &self.database_key(), Role::Read)?),
        };
        let snapshot = reader.connection().unchecked_transaction().map_err(Error::from)?;
        let answer = read(&reader);
        snapshot.finish().map_err(Error::from)?;
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.len() < READERS {
            readers.push(reader);
        }
        answer
    }

    /// The only way to write: one immediate transaction with its journal entry and the images that undo it. On an error
    /// nothing of it remains.
    ///
    /// # Errors
    /// The writing function's own, or the store's: [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::StillUsed`] when a
    /// reference would dangle.
    pub fn transact<T, E: From<Error>>(
        &self,
        header: JournalHeader<'_>,
        write: impl FnOnce(&mut Write<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Changes), E> {
        self.run(header, Act::Do, write)
    }

    fn writer(&self) -> MutexGuard<'_, Writer> {
        self.writer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The writing connection, for what is derived and stands in no journal.
    pub(crate) fn beside_the_journal<T, E: From<Error>>(
        &self,
        write: impl FnOnce(&Reader) -> std::result::Result<T, E>,
    ) -> std::result::Result<T, E> {
        let writer = self.writer();
        if writer.recorder.is_none() {
            return Err(Error::ReadOnly.into());
        }
        write(&writer.reader)
    }

    fn run<T, E: From<Error>>(
        &self,
        mut header: JournalHeader<'_>,
        act: Act,
        write: impl FnOnce(&mut Write<'_>) -> std::result::Result<T, E>,
    ) -> std::result::Result<(T, Changes), E> {
        let mut writer = self.writer();
        let Writer { reader, recorder, entropy } = &mut *writer;
        let recorder = recorder.as_ref().ok_or(Error::ReadOnly)?;
        let transaction =
            rusqlite::Transaction::new_unchecked(reader.connection(), TransactionBehavior::Immediate)
                .map_err(Error::from)?;
        let entry = journal::next_id(reader)?;
        let (keeps_images, undoes) = match act {
            Act::Do => (header.undoable, None),
            Act::Undo(id) => (true, Some(id)),
            Act::Redo { undo, .. } => (false, Some(undo)),
        };
        recorder.start(keeps_images);
        let mut tx = Write::new(reader, recorder, &self.vault, entropy.as_mut(), entry, header.at);
        let done: std::result::Result<T, E> = (|| {
            let answer = write(&mut tx)?;
            crate::member::index(&tx)?;
            tx.store_images(true)?;
            tx.sync_files()?;
            if let Some(payload) = tx.take_payload() {
                header.payload = payload;
            }
            self.close_entry(&mut tx, &header, act, undoes)?;
            Ok(answer)
        })();
        let committed = done.and_then(|answer| {
            transaction.commit().map_err(Error::from)?;
            Ok(answer)
        });
        if committed.is_err() {
            tx.drop_files(0);
        }
        Ok((committed?, Changes { entry, kinds: recorder.touched() }))
    }

    /// Writes the journal entry of an operation that went through, and what it means for the entries before it.
    fn close_entry(
        &self,
        tx: &mut Write<'_>,
        header: &JournalHeader<'_>,
        act: Act,
        undoes: Option<JournalId>,
    ) -> Result<()> {
        let mut members: BTreeSet<i64> = tx.members().clone();
        match act {
            Act::Do if tx.changed_nothing() => {}
            Act::Do => journal::forget_redo(tx)?,
            Act::Undo(id) => {
                members.extend(journal::members_of(tx, id)?);
                journal::set_status(tx, id, JournalStatus::Undone)?;
            }
            Act::Redo { undo, entry } => {
                members.extend(journal::members_of(tx, entry)?);
                journal::make_final(tx, undo)?;
                journal::set_status(tx, entry, JournalStatus::Done)?;
            }
        }
        let status = if tx.has_images() { JournalStatus::Done } else { JournalStatus::Final };
        let salt = tx.random();
        journal::append(tx, tx.entry(), header, undoes, status, &members, salt)
    }

    /// The seed of the register's Ed25519 signing key, made with it and never changed.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it is not there.
    pub fn signing_seed(&self) -> Result<zeroize::Zeroizing<[u8; 32]>> {
        let writer = self.writer();
        let seed: Option<[u8; 32]> = writer.reader.value(include_str!("signing_seed.sql"), [])?;
        seed.map(zeroize::Zeroizing::new).ok_or(Error::Damaged)
    }

    /// The operators that have a passphrase.
    ///
    /// # Errors
    /// [`Error::KeysDamaged`].
    pub fn operators(&self) -> Result<Vec<String>> {
        Ok(Slots::read(&self.folder.keys())?.operators())
    }

    /// The operator whose passphrase it is.
    ///
    /// # Errors
    /// [`Error::WrongPassphrase`], [`Error::KeysDamaged`].
    pub fn whose_passphrase(&self, passphrase: &str) -> Result<String> {
        Ok(Slots::read(&self.folder.keys())?.open_with_passphrase(passphrase)?.1)
    }

    /// Gives an operator a passphrase, new or in place of their former one. No data is rewritten.
    ///
    /// # Errors
    /// [`Error::KeysDamaged`], or when the key file cannot be written: then the former one still holds.
    pub fn set_passphrase(&self, operator: &str, passphrase: &str, cost: Cost) -> Result<()> {
        self.change_slots(|slots, key, entropy| {
            slots.set_passphrase(operator, passphrase, key, cost, entropy)
        })
    }

    /// Takes an operator's passphrase away; the last one stays.
    ///
    /// # Errors
    /// [`Error::NoSuchOperator`] when there is none of that name, or it is the last.
    pub fn remove_operator(&self, operator: &str) -> Result<()> {
        self.change_slots(|slots, _, _| slots.remove_operator(operator))
    }

    /// Makes a new recovery code; the former one opens nothing any more.
    ///
    /// # Errors
    /// As for [`Register::set_passphrase`].
    pub fn renew_recovery_code(&self, cost: Cost) -> Result<RecoveryCode> {
        let mut made = None;
        self.change_slots(|slots, key, entropy| {
            let code = RecoveryCode::new(entropy);
            slots.set_recovery(&code, key, cost, entropy)?;
            made = Some(code);
            Ok(())
        })?;
        made.ok_or(Error::KeysDamaged)
    }

    fn change_slots(
        &self,
        change: impl FnOnce(&mut Slots, &Key, &mut dyn Entropy) -> Result<()>,
    ) -> Result<()> {
        if self.access == Access::Read {
            return Err(Error::ReadOnly);
        }
        let mut writer = self.writer();
        let mut slots = Slots::read(&self.folder.keys())?;
        change(&mut slots, &self.key, writer.entropy.as_mut())?;
        slots.write(&self.folder.keys())
    }
}

#[cfg(test)]
mod tests;
