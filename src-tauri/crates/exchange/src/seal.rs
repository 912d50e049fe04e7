//! The content seal: one number for everything a transmission carries, printed on its slip.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::hex;

/// SHA-256 over the sorted lines `name size sha256` (one space between, each ended by a line feed, digits lower case) of
/// every entry except slip, manifest and signature. Shown as 16 groups of four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seal(#[serde(with = "hex::text")] [u8; 32]);

impl Seal {
    /// The seal over entries, in whatever order they come.
    pub fn over<'e>(entries: impl IntoIterator<Item = &'e Sealed>) -> Seal {
        let mut lines: Vec<String> = entries.into_iter().map(Sealed::line).collect();
        lines.sort_unstable();
        let mut hash = Sha256::new();
        for line in lines {
            hash.update(line);
        }
        Seal(hash.finalize().into())
    }

    /// The 16 groups of four digits, as the slip prints them.
    pub fn groups(&self) -> Vec<String> {
        self.to_string().split(' ').map(str::to_owned).collect()
    }

    /// 64 digits without a space, for the QR code.
    pub fn compact(&self) -> String {
        hex::digits(&self.0)
    }

    /// The seal of 32 bytes, as the register keeps it.
    pub fn from_bytes(bytes: [u8; 32]) -> Seal {
        Seal(bytes)
    }

    /// Its 32 bytes.
    pub fn to_bytes(self) -> [u8; 32] {
        self.0
    }

    /// Reads a seal as printed or typed from a slip; blanks and case are free.
    pub fn from_text(text: &str) -> Option<Seal> {
        hex::read(text).map(Seal)
    }
}

impl fmt::Display for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::groups(&self.0))
    }
}

/// The SHA-256 of some bytes.
pub fn digest(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// What is kept of an entry: its name, its size in bytes, its SHA-256.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// Name in the archive.
    pub name: String,
    /// Bytes.
    pub size: u64,
    /// SHA-256 of the bytes.
    #[serde(with = "hex::text")]
    pub sha256: [u8; 32],
}

impl Sealed {
    /// What is kept of these bytes.
    pub fn of(name: &str, bytes: &[u8]) -> Sealed {
        Sealed { name: name.to_owned(), size: bytes.len() as u64, sha256: Sha256::digest(bytes).into() }
    }

    fn line(&self) -> String {
        format!("{} {} {}\n", self.name, self.size, hex::digits(&self.sha256))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_seal_is_what_sort_and_sha256sum_give() {
        let entries = [Sealed::of("liste.csv", b"b"), Sealed::of("dossiers/2026-0001.pdf", b"a")];
        // printf of both lines | LC_ALL=C sort | sha256sum
        let lines = "dossiers/2026-0001.pdf 1 ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb\n\
                     liste.csv 1 3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d\n";
        let seal = Seal::over(&entries);
        assert_eq!(seal.compact(), hex::digits(&Sha256::digest(lines)));
        assert_eq!((seal.groups().len(), Seal::from_text(&seal.to_string())), (16, Some(seal)));
    }
}
