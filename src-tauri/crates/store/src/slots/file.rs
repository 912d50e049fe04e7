//! The slots as they stand on disk: written whole, the former version kept beside.

use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::{Cost, RecoveryCode};
use crate::entropy::{Entropy, random};
use crate::error::{Error, Result};
use crate::folder::write_whole;
use crate::key::{KEY_BYTES, Key, hex, unhex};

const FORMAT: u32 = 1;
/// A key file is a few kilobytes; a larger one is not ours.
const LARGEST: u64 = 1 << 20;

/// All slots of a register.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Slots {
    format: u32,
    slots: Vec<Slot>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
struct Slot {
    way: Way,
    /// Argon2id; the only derivation of this format.
    cost: Cost,
    salt: String,
    nonce: String,
    sealed: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Way {
    /// An operator's passphrase.
    Passphrase(String),
    Recovery,
}

impl Way {
    fn about(&self) -> String {
        match self {
            Way::Passphrase(operator) => format!("milaf slot {FORMAT} passphrase {operator}"),
            Way::Recovery => format!("milaf slot {FORMAT} recovery"),
        }
    }
}

impl Slot {
    fn new(way: Way, secret: &[u8], key: &Key, cost: Cost, entropy: &mut dyn Entropy) -> Result<Slot> {
        let (salt, nonce) = (random::<16>(entropy), random::<24>(entropy));
        let sealed = cost
            .key(secret, &salt)
            .and_then(|slot_key| slot_key.seal(&nonce, way.about().as_bytes(), &key.0));
        let sealed = sealed.ok_or(Error::KeysDamaged)?;
        Ok(Slot { way, cost, salt: hex(&salt), nonce: hex(&nonce), sealed: hex(&sealed) })
    }

    /// The register key, where the secret is right.
    ///
    /// # Errors
    /// [`Error::KeysDamaged`] when the slot makes no sense.
    fn open(&self, secret: &[u8]) -> Result<Option<Key>> {
        let parts =
            (unhex(&self.salt), unhex(&self.nonce).and_then(|n| n.try_into().ok()), unhex(&self.sealed));
        let (Some(salt), Some(nonce), Some(sealed)) = parts else {
            return Err(Error::KeysDamaged);
        };
        let slot_key = self.cost.key(secret, &salt).ok_or(Error::KeysDamaged)?;
        let opened = slot_key.open(&nonce, self.way.about().as_bytes(), &sealed);
        Ok(opened.and_then(|bytes| <[u8; KEY_BYTES]>::try_from(bytes.as_slice()).ok()).map(Key))
    }
}

impl Slots {
    /// A first passphrase and a recovery code for a fresh key.
    pub(crate) fn new(
        operator: &str,
        passphrase: &str,
        recovery: &RecoveryCode,
        key: &Key,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<Slots> {
        let mut slots = Slots { format: FORMAT, slots: Vec::new() };
        slots.set_passphrase(operator, passphrase, key, cost, entropy)?;
        slots.set_recovery(recovery, key, cost, entropy)?;
        Ok(slots)
    }

    /// Reads the file, or its former version where the file is damaged.
    pub(crate) fn read(file: &Path) -> Result<Slots> {
        [file.to_owned(), former(file)].iter().find_map(|path| read_one(path)).ok_or(Error::KeysDamaged)
    }

    /// Writes the file whole; what stood there is kept as the former version.
    pub(crate) fn write(&self, file: &Path) -> Result<()> {
        if let Some(present) = read_one(file) {
            present.write_one(&former(file))?;
        }
        self.write_one(file)
    }

    fn write_one(&self, file: &Path) -> Result<()> {
        let json = serde_json::to_vec_pretty(self).map_err(|error| Error::Io(error.into()))?;
        Ok(write_whole(file, &json)?)
    }

    /// The key and the operator that a passphrase opens.
    pub(crate) fn open_with_passphrase(&self, passphrase: &str) -> Result<(Key, String)> {
        for slot in &self.slots {
            if let Way::Passphrase(operator) = &slot.way
                && let Some(key) = slot.open(passphrase.as_bytes())?
            {
                return Ok((key, operator.clone()));
            }
        }
        Err(Error::WrongPassphrase)
    }

    /// The key that a recovery code opens.
    pub(crate) fn open_with_recovery(&self, code: &RecoveryCode) -> Result<Key> {
        for slot in self.slots.iter().filter(|slot| slot.way == Way::Recovery) {
            if let Some(key) = slot.open(code.secret())? {
                return Ok(key);
            }
        }
        Err(Error::WrongRecoveryCode)
    }

    /// Gives an operator a passphrase, in place of the one they had.
    pub(crate) fn set_passphrase(
        &mut self,
        operator: &str,
        passphrase: &str,
        key: &Key,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<()> {
        let slot =
            Slot::new(Way::Passphrase(operator.to_owned()), passphrase.as_bytes(), key, cost, entropy)?;
        self.put(slot);
        Ok(())
    }

    /// Puts a recovery code in place of the present one.
    pub(crate) fn set_recovery(
        &mut self,
        code: &RecoveryCode,
        key: &Key,
        cost: Cost,
        entropy: &mut dyn Entropy,
    ) -> Result<()> {
        let slot = Slot::new(Way::Recovery, code.secret(), key, cost, entropy)?;
        self.put(slot);
        Ok(())
    }

    fn put(&mut self, slot: Slot) {
        match self.slots.iter_mut().find(|s| s.way == slot.way) {
            Some(present) => *present = slot,
            None => self.slots.push(slot),
        }
    }

    /// Takes an operator's passphrase away.
    pub(crate) fn remove_operator(&mut self, operator: &str) -> Result<()> {
        let way = Way::Passphrase(operator.to_owned());
        let at = self.slots.iter().position(|s| s.way == way).ok_or(Error::NoSuchOperator)?;
        if self.operators().len() == 1 {
            return Err(Error::NoSuchOperator);
        }
        self.slots.remove(at);
        Ok(())
    }

    /// The operators that have a passphrase.
    pub(crate) fn operators(&self) -> Vec<String> {
        self.slots
            .iter()
            .filter_map(|slot| match &slot.way {
                Way::Passphrase(operator) => Some(operator.clone()),
                Way::Recovery => None,
            })
            .collect()
    }
}

fn former(file: &Path) -> std::path::PathBuf {
    file.with_extension("former.json")
}

fn read_one(path: &Path) -> Option<Slots> {
    let size = fs::metadata(path).ok()?.len();
    let bytes = (size <= LARGEST).then(|| fs::read(path).ok())??;
    serde_json::from_slice::<Slots>(&bytes).ok().filter(|slots| slots.format == FORMAT)
}
