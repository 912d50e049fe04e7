//! Making and opening a register, and the one door for changes.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use milaf_rulebook::RuleBook;
use milaf_store::{Access, Changes, JournalHeader, Reader, RecoveryCode, Register, Unlock, Write};

use crate::duplicate::Doubles;
use crate::error::{Error, ErrorCode, Result};
use crate::operation::Operation;
use crate::standing::Rolls;
use crate::surroundings::Surroundings;

/// The fewest characters of a passphrase.
pub const SHORTEST_PASSPHRASE: usize = 8;

/// An open register with the rule book in force and what surrounds the desk.
pub struct Office {
    pub(crate) register: Register,
    pub(crate) book: &'static RuleBook,
    pub(crate) surroundings: Surroundings,
    watcher: OnceLock<Watcher>,
    pub(crate) rolls: Rolls,
    pub(crate) doubles: Doubles,
}

/// So many standings are made anew right after an undo.
const REVIEWED: usize = 32;

/// Is told of every change.
type Watcher = Box<dyn Fn(&Changes) + Send + Sync>;

impl Office {
    /// Makes a register in `folder` (`.milaf` is added where it lacks) and opens it. The recovery code is shown once.
    ///
    /// # Errors
    /// [`ErrorCode::PassphraseShort`], [`ErrorCode::RegisterExists`], [`ErrorCode::RegisterOnNetwork`], a file's errors.
    pub fn create(
        folder: &Path,
        passphrase: &str,
        surroundings: Surroundings,
    ) -> Result<(Office, RecoveryCode)> {
        if passphrase.chars().count() < SHORTEST_PASSPHRASE {
            return Err(Error::new(ErrorCode::PassphraseShort).with("least", SHORTEST_PASSPHRASE));
        }
        let folder = with_ending(folder);
        let (register, code) = Register::create(
            &folder,
            &surroundings.operator,
            passphrase,
            surroundings.cost,
            surroundings.source(),
        )
        .map_err(|e| stored(e, &folder))?;
        let office = Office {
            register,
            book: RuleBook::embedded(),
            surroundings,
            watcher: OnceLock::new(),
            rolls: Rolls::default(),
            doubles: Doubles::default(),
        };
        office.transact(&Operation::RegisterCreated, |_| Ok(()))?;
        Ok((office, code))
    }

    /// Opens a register by passphrase.
    ///
    /// # Errors
    /// [`ErrorCode::RegisterMissing`], [`ErrorCode::RegisterLocked`], [`ErrorCode::PassphraseWrong`],
    /// [`ErrorCode::RegisterDamaged`], [`ErrorCode::RegisterTooNew`], [`ErrorCode::EncryptionMissing`], …
    pub fn open(folder: &Path, passphrase: &str, surroundings: Surroundings) -> Result<Office> {
        Office::unlock(folder, Unlock::Passphrase(passphrase), surroundings)
    }

    /// Opens a register by the code of its recovery sheet.
    ///
    /// # Errors
    /// As [`Office::open`], and [`ErrorCode::RecoveryCodeWrong`].
    pub fn recover(folder: &Path, code: &str, surroundings: Surroundings) -> Result<Office> {
        let code: RecoveryCode = code.parse().map_err(|_| Error::new(ErrorCode::RecoveryCodeWrong))?;
        Office::unlock(folder, Unlock::Recovery(&code), surroundings)
    }

    fn unlock(folder: &Path, unlock: Unlock<'_>, surroundings: Surroundings) -> Result<Office> {
        let folder = if folder.is_dir() { folder.to_owned() } else { with_ending(folder) };
        let register = Register::open(&folder, unlock, Access::Write, surroundings.source())
            .map_err(|e| stored(e, &folder))?;
        Ok(Office {
            register,
            book: RuleBook::embedded(),
            surroundings,
            watcher: OnceLock::new(),
            rolls: Rolls::default(),
            doubles: Doubles::default(),
        })
    }

    /// The folder of the register.
    pub fn folder(&self) -> &Path {
        self.register.path()
    }

    /// The rule book in force.
    pub fn book(&self) -> &'static RuleBook {
        self.book
    }

    /// Clock, randomness, operator.
    pub fn surroundings(&self) -> &Surroundings {
        &self.surroundings
    }

    /// Reads one state of the register.
    pub(crate) fn read<T>(&self, read: impl FnOnce(&Reader) -> Result<T>) -> Result<T> {
        self.register.read(read)
    }

    /// The one door: an operation with its journal entry and undo images, whole or not at all.
    pub(crate) fn transact<T>(
        &self,
        operation: &Operation,
        write: impl FnOnce(&mut Write<'_>) -> Result<T>,
    ) -> Result<(T, Changes)> {
        let (value, changes) = self.register.transact(self.header(operation)?, |tx| {
            let value = write(tx)?;
            self.mend_touched(tx)?;
            self.restate(tx)?;
            Ok::<_, Error>(value)
        })?;
        self.changed(&changes);
        Ok((value, changes))
    }

    /// Has every later change told to `watcher`, which shows what changed; the first one stays.
    pub fn watch(&self, watcher: impl Fn(&Changes) + Send + Sync + 'static) {
        // A second one is dropped.
        let _ = self.watcher.set(Box::new(watcher));
    }

    /// Notes that the register changed, and tells who watches.
    pub(crate) fn changed(&self, changes: &Changes) {
        self.rolls.forget();
        if let Some(watcher) = self.watcher.get() {
            watcher(changes);
        }
    }

    fn header(&self, operation: &Operation) -> Result<JournalHeader<'_>> {
        Ok(JournalHeader {
            who: &self.surroundings.operator,
            at: self.surroundings.now().timestamp(),
            operation: operation.code(),
            payload: serde_json::to_vec(operation).map_err(Error::internal)?,
            undoable: operation.is_undoable(),
        })
    }

    /// Every row that an operation can change, one line a row: for comparing two states, never for a log.
    ///
    /// # Errors
    /// When the register cannot be read.
    pub fn logical_dump(&self) -> Result<Vec<String>> {
        self.read(|reader| Ok(milaf_store::logical_dump(reader)?))
    }

    /// Takes back the latest operation that can be.
    ///
    /// # Errors
    /// [`ErrorCode::UndoNothing`], [`ErrorCode::UndoConflict`].
    pub fn undo(&self) -> Result<Changes> {
        let changes = self.register.undo(self.header(&Operation::Undone)?)?;
        // What came back stands as it did: a few at once, the rest with the next review.
        self.review_due(REVIEWED)?;
        self.changed(&changes);
        Ok(changes)
    }

    /// Does again what was taken back last.
    ///
    /// # Errors
    /// As [`Office::undo`].
    pub fn redo(&self) -> Result<Changes> {
        let changes = self.register.redo(self.header(&Operation::Redone)?)?;
        // What came back stands as it did: a few at once, the rest with the next review.
        self.review_due(REVIEWED)?;
        self.changed(&changes);
        Ok(changes)
    }
}

/// `name` as `name.milaf`.
fn with_ending(folder: &Path) -> PathBuf {
    if folder.extension().is_some_and(|x| x == "milaf") {
        return folder.to_owned();
    }
    let mut name = folder.as_os_str().to_owned();
    name.push(".milaf");
    PathBuf::from(name)
}

impl From<milaf_store::Error> for Error {
    fn from(error: milaf_store::Error) -> Error {
        stored(error, Path::new("register.db"))
    }
}

/// A store's error at a register's folder.
fn stored(error: milaf_store::Error, folder: &Path) -> Error {
    use milaf_store::Error as E;
    let at = |code| Error::new(code).with("path", folder.display());
    let damaged = |file: &str| at(ErrorCode::RegisterDamaged).with("file", file);
    match error {
        E::NoRegister => at(ErrorCode::RegisterMissing),
        E::AlreadyThere => at(ErrorCode::RegisterExists),
        E::Locked | E::Busy => at(ErrorCode::RegisterLocked),
        E::NetworkShare { .. } => at(ErrorCode::RegisterOnNetwork),
        E::KeysDamaged => damaged("keys.json"),
        E::WrongPassphrase | E::NoSuchOperator => Error::new(ErrorCode::PassphraseWrong),
        E::WrongRecoveryCode | E::RecoveryCodeShape => Error::new(ErrorCode::RecoveryCodeWrong),
        E::Damaged | E::DamagedRow { .. } | E::ChainBroken(_) => damaged("register.db"),
        E::ScanMissing(_) | E::ScanChanged(_) => damaged("scans"),
        E::Newer { .. } => at(ErrorCode::RegisterTooNew),
        E::NoCipher => Error::new(ErrorCode::EncryptionMissing),
        E::ReadOnly => at(ErrorCode::FileDenied),
        E::DiskFull => at(ErrorCode::DiskFull),
        E::NothingToUndo | E::NotUndoable(_) => Error::new(ErrorCode::UndoNothing),
        E::ChangedSince { .. } | E::StillUsed => Error::new(ErrorCode::UndoConflict),
        E::Io(error) => Error::io(&error, folder),
        other => Error::internal(other),
    }
}
