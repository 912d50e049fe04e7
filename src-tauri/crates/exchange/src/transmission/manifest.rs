//! The manifest: what a transmission says of itself, signed.

use milaf_domain::{Date, TransmissionKind, TransmissionNumber};
use serde::{Deserialize, Serialize};

use super::{DOSSIERS, Facts};
use crate::key::PublicKey;
use crate::seal::{Seal, Sealed};

/// The only form so far.
const FORMAT: &str = "milaf-transmission/1";

/// What a transmission holds and who sealed it. The signature is over its bytes as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    format: String,
    /// Number of the transmission.
    pub number: TransmissionNumber,
    /// What it holds.
    pub kind: TransmissionKind,
    /// The day it was closed.
    pub closed_on: Date,
    /// Name and version of the program that wrote it.
    pub software: String,
    /// Version of the rule book that the dossiers were assessed by.
    pub rules: String,
    /// How much it holds.
    pub counts: Counts,
    /// Seal of every entry except slip, manifest and signature.
    pub seal: Seal,
    /// Fingerprint of the signing key, as the slip prints it.
    pub signer: String,
    /// Every entry except manifest and signature, in the order of the file.
    pub entries: Vec<Sealed>,
}

/// How much a transmission holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counts {
    /// Members on its lists.
    pub members: usize,
    /// Dossiers.
    pub dossiers: usize,
    /// Entries, manifest and signature not counted.
    pub entries: usize,
}

impl Manifest {
    pub(super) fn new(facts: Facts, seal: Seal, key: PublicKey, entries: Vec<Sealed>) -> Manifest {
        Manifest {
            format: FORMAT.to_owned(),
            number: facts.number,
            kind: facts.kind,
            closed_on: facts.closed_on,
            software: facts.software,
            rules: facts.rules,
            counts: Counts {
                members: facts.members,
                dossiers: count_dossiers(&entries),
                entries: entries.len(),
            },
            seal,
            signer: key.fingerprint().to_string(),
            entries,
        }
    }

    /// The bytes to sign.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        // Plain structures with text keys always serialize.
        let mut bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// Reads a manifest; `None` for another form.
    pub(super) fn from_bytes(bytes: &[u8]) -> Option<Manifest> {
        serde_json::from_slice(bytes).ok().filter(|m: &Manifest| m.format == FORMAT)
    }

    /// Whether the counts are those of the entries listed.
    pub(super) fn counts_hold(&self) -> bool {
        self.counts.dossiers == count_dossiers(&self.entries) && self.counts.entries == self.entries.len()
    }
}

fn count_dossiers(entries: &[Sealed]) -> usize {
    entries.iter().filter(|e| e.name.starts_with(DOSSIERS)).count()
}
