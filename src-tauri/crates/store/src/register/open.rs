//! Making and opening a register.

use std::path::Path;
use std::sync::Mutex;

use rusqlite::Connection;

use super::{Check, Register, Writer};
use crate::connection::{self, Role};
use crate::entropy::{Entropy, random};
use crate::error::{Error, Result};
use crate::folder::{Folder, owner_only};
use crate::image::Recorder;
use crate::key::Key;
use crate::reader::Reader;
use crate::scan::Vault;
use crate::schema;
use crate::slots::{Cost, RecoveryCode, Slots};

/// What opens a register.
#[derive(Clone, Copy, Debug)]
pub enum Unlock<'a> {
    /// An operator's passphrase.
    Passphrase(&'a str),
    /// The recovery code.
    Recovery(&'a RecoveryCode),
}

/// What one may do with an open register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Everything.
    Write,
    /// Look, and save what can be saved: for a damaged or too new register. Nothing is upgraded.
    Read,
}

impl Register {
    /// Makes a register in a folder that is empty or not there yet, and opens it.
    ///
    /// # Errors
    /// [`Error::AlreadyThere`], [`Error::NetworkShare`], [`Error::NoCipher`], or a file's error.
    pub fn create(
        path: &Path,
        operator: &str,
        passphrase: &str,
        cost: Cost,
        mut entropy: Box<dyn Entropy>,
    ) -> Result<(Register, RecoveryCode)> {
        let folder = Folder::new(path);
        folder.refuse_share()?;
        folder.make()?;
        let lock = folder.lock()?;
        let key = Key::new(entropy.as_mut());
        let code = RecoveryCode::new(entropy.as_mut());
        let slots = Slots::new(operator, passphrase, &code, &key, cost, entropy.as_mut())?;
        let mut connection = connection::open(&folder.database(), &database_key(&key), Role::Create)?;
        owner_only(&folder.database(), 0o600)?;
        connection.pragma_update(None, "application_id", schema::APPLICATION_ID)?;
        schema::upgrade(&mut connection)?;
        let seed = zeroize::Zeroizing::new(random::<32>(entropy.as_mut()));
        connection.execute(include_str!("put_signing_seed.sql"), [seed.as_slice()])?;
        // Only now: a folder without keys is not a register, so one that was half made is never taken for one.
        slots.write(&folder.keys())?;
        let parts = Parts { folder, key, operator: Some(operator.to_owned()), access: Access::Write, lock };
        Ok((parts.register(connection, entropy)?, code))
    }

    /// Opens a register, in this order: it is there; not on a share; not open elsewhere; its key file reads; a slot opens;
    /// the database opens with the key; it is ours and not newer; it is brought up to date; after an unclean end its pages
    /// are checked. Nothing is changed before the last step but one, and nothing is ever deleted.
    ///
    /// # Errors
    /// In the same order: [`Error::NoRegister`], [`Error::NetworkShare`], [`Error::Locked`], [`Error::KeysDamaged`],
    /// [`Error::WrongPassphrase`] or [`Error::WrongRecoveryCode`], [`Error::NoCipher`] or [`Error::Damaged`],
    /// [`Error::Newer`].
    pub fn open(
        path: &Path,
        unlock: Unlock<'_>,
        access: Access,
        entropy: Box<dyn Entropy>,
    ) -> Result<Register> {
        let folder = Folder::new(path);
        if !folder.keys().is_file() && !folder.keys().with_extension("former.json").is_file()
            || !folder.database().is_file()
        {
            return Err(Error::NoRegister);
        }
        folder.refuse_share()?;
        let lock = folder.lock()?;
        let slots = Slots::read(&folder.keys())?;
        let (key, operator) = match unlock {
            Unlock::Passphrase(passphrase) => {
                slots.open_with_passphrase(passphrase).map(|(key, operator)| (key, Some(operator)))?
            }
            Unlock::Recovery(code) => (slots.open_with_recovery(code)?, None),
        };
        let was_left_open = folder.was_left_open();
        let role = if access == Access::Write { Role::Write } else { Role::Read };
        let mut connection = connection::open(&folder.database(), &database_key(&key), role)?;
        let ours: i64 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
        let found = schema::version_of(&connection)?;
        if access == Access::Write {
            if ours != schema::APPLICATION_ID {
                return Err(Error::Damaged);
            }
            if found > schema::VERSION {
                return Err(Error::Newer { found, known: schema::VERSION });
            }
            if found < schema::VERSION {
                schema::upgrade(&mut connection)?;
            }
        }
        let register = Parts { folder, key, operator, access, lock }.register(connection, entropy)?;
        if was_left_open && access == Access::Write {
            register.check(Check::Quick)?;
        }
        Ok(register)
    }
}

fn database_key(key: &Key) -> Key {
    key.derive("milaf database", b"")
}

struct Parts {
    folder: Folder,
    key: Key,
    operator: Option<String>,
    access: Access,
    lock: std::fs::File,
}

impl Parts {
    fn register(self, connection: Connection, entropy: Box<dyn Entropy>) -> Result<Register> {
        let recorder = match self.access {
            Access::Write => Some(Recorder::install(&connection)?),
            Access::Read => None,
        };
        let vault = Vault::new(self.folder.scans(), self.key.derive("milaf scans", b""));
        Ok(Register {
            folder: self.folder,
            key: self.key,
            operator: self.operator,
            access: self.access,
            vault,
            readers: Mutex::new(Vec::new()),
            writer: Mutex::new(Writer { reader: Reader::new(connection), recorder, entropy }),
            _lock: self.lock,
        })
    }
}
