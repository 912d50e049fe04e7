//! Sealed transmissions: a ZIP of lists, dossiers, slip, manifest and signature that is written in two steps, because
//! the slip prints the seal of everything else, and that [`verify`] recomputes byte for byte.
//!
//! Every entry is stored, not compressed: dossiers are compressed inside already (deflating the sample’s gains three and a
//! half per cent), the same input gives the same bytes whatever the version of a compressor, and a transmission cannot be
//! a bomb.

mod archive;
mod manifest;
mod slip;
mod verify;

use std::io::{self, Write};

use milaf_domain::{Date, TransmissionKind, TransmissionNumber};

use crate::key::SigningKey;
use crate::seal::{Seal, Sealed};
use archive::{Directory, Record};

pub use manifest::{Counts, Manifest};
pub use slip::slip;
pub use verify::{KnownKey, Tampering, Verdict, Verification, verify, verify_file};

/// Name of the slip.
pub const SLIP: &str = "bordereau.pdf";
/// Name of the manifest.
pub const MANIFEST: &str = "manifest.json";
/// Name of the signature over the manifest's bytes.
pub const SIGNATURE: &str = "manifest.sig";
/// Folder of the dossiers.
const DOSSIERS: &str = "dossiers/";
/// The lists a transmission may carry.
const LISTS: [&str; 3] = ["liste.csv", "liste.xlsx", "liste.json"];
/// Longest name of an entry, in bytes.
const LONGEST_NAME: usize = 120;

/// One file of a transmission: a list or a dossier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `liste.csv`, `liste.xlsx`, `liste.json`, or `dossiers/` with a name of letters, digits, `-` and `_` and `.pdf`.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// What the office knows about a transmission besides its entries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// Its number.
    pub number: TransmissionNumber,
    /// What it holds.
    pub kind: TransmissionKind,
    /// The day it was closed.
    pub closed_on: Date,
    /// Name and version of the program: `milaf 0.1.0`.
    pub software: String,
    /// Version of the rule book that the dossiers were assessed by.
    pub rules: String,
    /// Members on its lists.
    pub members: usize,
}

/// Why a transmission could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TransmissionError {
    /// The name is not one that a transmission may carry.
    #[error("an entry cannot have this name")]
    Name {
        /// The name.
        name: String,
    },
    /// Two entries would have one name on a disk that ignores case.
    #[error("two entries have this name")]
    Duplicate {
        /// The name.
        name: String,
    },
    /// More than 4 GiB or 65 000 entries: send two transmissions.
    #[error("too large for one transmission")]
    TooLarge,
    /// The disk.
    #[error(transparent)]
    Disk(#[from] io::Error),
}

/// A transmission being written, one entry at a time: memory holds the entry at hand and a line for each former one.
///
/// Put it inside [`write_whole`](crate::whole::write_whole):
/// add every list and dossier, print the slip with [`seal`](Packing::seal), then [`close`](Packing::close).
pub struct Packing<W: Write> {
    out: W,
    directory: Directory,
    sealed: Vec<Sealed>,
}

impl<W: Write> Packing<W> {
    /// Begins a transmission.
    pub fn new(out: W) -> Packing<W> {
        Packing { out, directory: Directory::default(), sealed: Vec::new() }
    }

    /// Adds a list or a dossier. The order of adding is the order in the file.
    ///
    /// # Errors
    /// [`TransmissionError`]; the packing is then to be given up.
    pub fn add(&mut self, entry: &Entry) -> Result<(), TransmissionError> {
        if !is_content(&entry.name) {
            return Err(TransmissionError::Name { name: entry.name.clone() });
        }
        self.put(&entry.name, &entry.bytes)
    }

    /// The content seal of what was added so far: final once every list and dossier is in.
    pub fn seal(&self) -> Seal {
        Seal::over(&self.sealed)
    }

    /// Adds slip, manifest and signature and ends the file.
    ///
    /// # Errors
    /// [`TransmissionError::TooLarge`], [`TransmissionError::Disk`].
    pub fn close(
        mut self,
        slip: &[u8],
        facts: Facts,
        key: &SigningKey,
    ) -> Result<Manifest, TransmissionError> {
        let seal = self.seal();
        self.put(SLIP, slip)?;
        let manifest = Manifest::new(facts, seal, key.public(), std::mem::take(&mut self.sealed));
        let bytes = manifest.to_bytes();
        self.put(MANIFEST, &bytes)?;
        self.put(SIGNATURE, key.sign(&bytes).to_text().as_bytes())?;
        self.out.write_all(&self.directory.to_bytes().ok_or(TransmissionError::TooLarge)?)?;
        self.out.flush()?;
        Ok(manifest)
    }

    fn put(&mut self, name: &str, bytes: &[u8]) -> Result<(), TransmissionError> {
        let record = Record::of(name, bytes).ok_or(TransmissionError::TooLarge)?;
        let local = record.local();
        if !self.directory.push(record) {
            return Err(if self.directory.holds(name) {
                TransmissionError::Duplicate { name: name.to_owned() }
            } else {
                TransmissionError::TooLarge
            });
        }
        self.out.write_all(&local)?;
        self.out.write_all(bytes)?;
        self.sealed.push(Sealed::of(name, bytes));
        Ok(())
    }
}

/// Whether a name may be a list's or a dossier's: nothing that leads out of a folder, no name that a system reserves.
fn is_content(name: &str) -> bool {
    if LISTS.contains(&name) {
        return true;
    }
    let Some(stem) = name.strip_prefix(DOSSIERS).and_then(|rest| rest.strip_suffix(".pdf")) else {
        return false;
    };
    let reserved = ["con", "prn", "aux", "nul"].iter().any(|r| stem.eq_ignore_ascii_case(r))
        || (stem.len() == 4
            && stem.is_char_boundary(3)
            && ["com", "lpt"].iter().any(|r| stem.split_at(3).0.eq_ignore_ascii_case(r)));
    !stem.is_empty()
        && name.len() <= LONGEST_NAME
        && !reserved
        && stem.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Whether a name may stand in a transmission at all.
fn is_entry(name: &str) -> bool {
    is_content(name) || [SLIP, MANIFEST, SIGNATURE].contains(&name)
}

#[cfg(test)]
mod tests;
