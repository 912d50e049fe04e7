//! How much work a guess of a passphrase costs.

use argon2::{Algorithm, Argon2, Params, Version};
use serde::{Deserialize, Serialize};

use crate::key::{KEY_BYTES, Key};

/// Parameters of Argon2id, kept in each slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes over it.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// For real registers: 64 MiB, 3 passes, one lane; about a quarter of a second.
    pub const FULL: Cost = Cost { memory_kib: 64 * 1024, passes: 3, lanes: 1 };
    /// For tests only: no protection against guessing.
    pub const TEST: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };
    /// Above this a key file is refused: it would freeze the machine instead of opening.
    const MOST: Cost = Cost { memory_kib: 1024 * 1024, passes: 64, lanes: 16 };

    /// The key that a secret and a salt give; `None` where the parameters are out of bounds.
    pub(super) fn key(self, secret: &[u8], salt: &[u8]) -> Option<Key> {
        let within = self.memory_kib <= Cost::MOST.memory_kib
            && self.passes <= Cost::MOST.passes
            && self.lanes <= Cost::MOST.lanes;
        if !within {
            return None;
        }
        let params = Params::new(self.memory_kib, self.passes, self.lanes, Some(KEY_BYTES)).ok()?;
        let mut key = Key([0; KEY_BYTES]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
            .hash_password_into(secret, salt, &mut key.0)
            .ok()?;
        Some(key)
    }
}
