//! Verifying a transmission from someone: everything is recomputed, nothing is unpacked, and memory holds the manifest
//! and a line for each entry whatever the file claims.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::Path;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::archive::{self, Directory, Record};
use super::manifest::Manifest;
use super::{LONGEST_NAME, MANIFEST, SIGNATURE, SLIP, is_entry};
use crate::key::{Fingerprint, PublicKey, Signature};
use crate::seal::{Seal, Sealed};

/// Most bytes of a manifest.
const MANIFEST_CAP: usize = 16 << 20;
/// Most bytes of a signature file.
const SIGNATURE_CAP: usize = 1 << 10;
/// A repacked file is looked into up to so many times its own size.
const RATIO_CAP: u64 = 8;
/// Bytes hashed at a time.
const STEP: usize = 64 << 10;

/// A key that the reader trusts: the open register's, or one pinned.
#[derive(Clone, Debug)]
pub struct KnownKey {
    /// Whose, in the reader's words.
    pub label: String,
    /// The key.
    pub key: PublicKey,
}

/// What verifying found.
#[derive(Clone, Debug)]
pub struct Verification {
    /// The verdict.
    pub verdict: Verdict,
    /// What the file says of itself, where that could be read. Nothing in it is proven unless the verdict says so.
    pub manifest: Option<Manifest>,
    /// The content seal recomputed from the entries, to be compared with the slip.
    pub seal: Option<Seal>,
}

/// Whether a transmission is what its sealer sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every byte is as sealed, by a known key.
    Valid {
        /// Whose key.
        signer: String,
        /// Its fingerprint.
        fingerprint: Fingerprint,
    },
    /// Every byte is as sealed by a key that nobody vouched for: compare the fingerprint with the signed slip.
    IntactSignerUnknown {
        /// The unknown key's fingerprint.
        fingerprint: Fingerprint,
    },
    /// Something is not as sealed.
    Refused {
        /// What; at least one.
        found: Vec<Tampering>,
    },
}

/// One thing that is not as sealed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(tag = "code", rename_all = "kebab-case")]
pub enum Tampering {
    /// Not a transmission at all.
    NotATransmission,
    /// An entry's bytes were changed.
    Changed {
        /// Which.
        name: String,
    },
    /// An entry was taken out.
    Missing {
        /// Which.
        name: String,
    },
    /// An entry was put in.
    Added {
        /// Which.
        name: String,
    },
    /// An entry was given another name.
    Renamed {
        /// Its sealed name.
        from: String,
        /// Its name now.
        to: String,
    },
    /// A name stands twice.
    Duplicate {
        /// Which.
        name: String,
    },
    /// A name that no transmission may carry: it leads out of the folder, or a system reserves it.
    ForbiddenName {
        /// Which, with anything unprintable escaped.
        name: String,
    },
    /// The file around the entries is not as written: repacked by another program, cut, or changed between entries.
    Container {
        /// First byte that differs.
        offset: u64,
        /// The last entry before it.
        after: Option<String>,
    },
    /// The manifest cannot be read.
    ManifestUnreadable,
    /// The signature file cannot be read.
    SignatureUnreadable,
    /// The signature is not of this manifest: one of the two was changed.
    SignatureWrong,
    /// The manifest names another signer than the signature.
    SignerDiffers,
    /// The content seal in the manifest is not that of the entries.
    SealDiffers,
    /// The manifest's counts are not those of its entries.
    CountsDiffer,
}

/// Verifies the transmission at `path`.
///
/// # Errors
/// The disk's; whatever the file holds is a verdict, not an error.
pub fn verify_file(path: &Path, known: &[KnownKey]) -> io::Result<Verification> {
    verify(File::open(path)?, known)
}

/// Verifies a transmission.
///
/// # Errors
/// The reader's; whatever it holds is a verdict, not an error.
pub fn verify(mut file: impl Read + Seek, known: &[KnownKey]) -> io::Result<Verification> {
    file.seek(SeekFrom::Start(0))?;
    let (mut contents, mut found) = (Contents::default(), Vec::new());
    let walked = walk(&mut BufReader::with_capacity(STEP, &mut file), &mut contents)?;
    if let Some(container) = walked {
        found.push(container);
        if let Some(repacked) = look_into(&mut file)? {
            contents = repacked;
        } else if contents.entries.is_empty() && contents.manifest.is_none() {
            found = vec![Tampering::NotATransmission];
            return Ok(Verification { verdict: Verdict::Refused { found }, manifest: None, seal: None });
        }
    }
    Ok(judge(contents, found, known))
}

/// What was read from a file.
#[derive(Default)]
struct Contents {
    /// Every entry except manifest and signature, in order.
    entries: Vec<Sealed>,
    /// Names that stand twice or that no transmission may carry.
    names: Vec<Tampering>,
    /// Where a header's sum is not its entry's; worth telling only when the manifest does not name the entry.
    sums: Vec<Tampering>,
    manifest: Option<Vec<u8>>,
    signature: Option<Vec<u8>>,
}

/// Compares what was read with the manifest, and the manifest with its signature.
fn judge(contents: Contents, mut found: Vec<Tampering>, known: &[KnownKey]) -> Verification {
    found.extend(contents.names);
    let signature = match &contents.signature {
        None => Err(Tampering::Missing { name: SIGNATURE.to_owned() }),
        Some(bytes) => std::str::from_utf8(bytes)
            .ok()
            .and_then(|text| Signature::from_text(text).ok())
            .ok_or(Tampering::SignatureUnreadable),
    };
    let manifest = match &contents.manifest {
        None => Err(Tampering::Missing { name: MANIFEST.to_owned() }),
        Some(bytes) => Manifest::from_bytes(bytes).ok_or(Tampering::ManifestUnreadable),
    };
    let seal = Seal::over(contents.entries.iter().filter(|e| e.name != SLIP));
    if let (Ok(signature), Some(bytes)) = (&signature, &contents.manifest)
        && !signature.key.signed(bytes, signature)
    {
        found.push(Tampering::SignatureWrong);
    }
    if let Ok(manifest) = &manifest {
        let before = found.len();
        compare(&manifest.entries, &contents.entries, &mut found);
        if found.len() == before && manifest.seal != seal {
            found.push(Tampering::SealDiffers);
        }
        if !manifest.counts_hold() {
            found.push(Tampering::CountsDiffer);
        }
        if signature.as_ref().is_ok_and(|s| s.key.fingerprint().to_string() != manifest.signer) {
            found.push(Tampering::SignerDiffers);
        }
    }
    let manifest = manifest.map_err(|tampering| found.push(tampering)).ok();
    if found.is_empty() {
        found.extend(contents.sums);
    }
    let verdict = match signature {
        Err(tampering) => {
            found.push(tampering);
            Verdict::Refused { found }
        }
        Ok(_) if !found.is_empty() => Verdict::Refused { found },
        Ok(signature) => {
            let fingerprint = signature.key.fingerprint();
            match known.iter().find(|k| k.key == signature.key) {
                Some(known) => Verdict::Valid { signer: known.label.clone(), fingerprint },
                None => Verdict::IntactSignerUnknown { fingerprint },
            }
        }
    };
    Verification { verdict, manifest, seal: Some(seal) }
}

/// Says of each entry how it differs from what was sealed.
fn compare(sealed: &[Sealed], present: &[Sealed], found: &mut Vec<Tampering>) {
    let by_name: BTreeMap<&str, &Sealed> = present.iter().map(|e| (e.name.as_str(), e)).collect();
    let names: BTreeSet<&str> = sealed.iter().map(|e| e.name.as_str()).collect();
    let mut added: Vec<&Sealed> = present.iter().filter(|e| !names.contains(e.name.as_str())).collect();
    let mut alike = names.len() == sealed.len();
    for entry in sealed {
        match by_name.get(entry.name.as_str()) {
            Some(now) if now.size == entry.size && now.sha256 == entry.sha256 => continue,
            Some(_) => found.push(Tampering::Changed { name: entry.name.clone() }),
            None => match added.iter().position(|a| a.size == entry.size && a.sha256 == entry.sha256) {
                Some(at) => {
                    let to = added.remove(at).name.clone();
                    found.push(Tampering::Renamed { from: entry.name.clone(), to });
                }
                None => found.push(Tampering::Missing { name: entry.name.clone() }),
            },
        }
        alike = false;
    }
    alike &= added.is_empty();
    found.extend(added.into_iter().map(|entry| Tampering::Added { name: entry.name.clone() }));
    let in_order = sealed.iter().map(|e| &e.name).eq(present.iter().map(|e| &e.name));
    if alike && !in_order {
        found.push(Tampering::Container { offset: 0, after: None });
    }
}

/// Reads a file as this program writes it, entry after entry. Gives the first place where it is not so.
fn walk(file: &mut impl Read, contents: &mut Contents) -> io::Result<Option<Tampering>> {
    let (mut directory, mut offset, mut last) = (Directory::default(), 0, None::<String>);
    let broken =
        |offset: u64, last: &Option<String>| Ok(Some(Tampering::Container { offset, after: last.clone() }));
    loop {
        let mut mark = [0; 4];
        let read = fill(file, &mut mark)?;
        if read == mark.len() && mark == archive::LOCAL_MARK {
            let mut rest = [0; archive::LOCAL - 4];
            if fill(file, &mut rest)? < rest.len() {
                return broken(offset, &last);
            }
            let Some((record, name)) = header(&mark, &rest, file)? else { return broken(offset, &last) };
            let keep = kept(&name);
            let Some(entry) = digest(&name, file, u64::from(record.size), u64::from(record.size), keep)?
            else {
                return broken(offset, &last);
            };
            if entry.crc != record.crc {
                contents.sums.push(Tampering::Container { offset, after: last.clone() });
            }
            if !directory.push(record.clone()) {
                contents.names.push(Tampering::Duplicate { name: name.clone() });
                return broken(offset, &last);
            }
            offset += (archive::LOCAL + name.len()) as u64 + u64::from(record.size);
            contents.take(name.clone(), entry);
            last = Some(name);
        } else {
            let expected = directory.to_bytes().unwrap_or_default();
            let mut at = 0;
            let mut next = mark.get(..read).unwrap_or_default().to_vec();
            let mut step = vec![0; STEP];
            while !next.is_empty() {
                let wanted = expected.get(at..).unwrap_or_default();
                if let Some(first) = (0..next.len()).find(|i| wanted.get(*i) != next.get(*i)) {
                    return broken(offset + (at + first) as u64, &last);
                }
                at += next.len();
                let read = fill(file, &mut step)?;
                next = step.get(..read).unwrap_or_default().to_vec();
            }
            return if at == expected.len() && last.is_some() {
                Ok(None)
            } else {
                broken(offset + at as u64, &last)
            };
        }
    }
}

/// Reads the rest of a local header; `None` unless it is, byte for byte, as written for its name, size and sum.
fn header(mark: &[u8], rest: &[u8], file: &mut impl Read) -> io::Result<Option<(Record, String)>> {
    let length = usize::from(u16_at(rest, 22));
    if length == 0 || length > LONGEST_NAME {
        return Ok(None);
    }
    let mut name = vec![0; length];
    if fill(file, &mut name)? < length {
        return Ok(None);
    }
    let Ok(name) = String::from_utf8(name) else { return Ok(None) };
    let record = Record { name: name.clone(), crc: u32_at(rest, 10), size: u32_at(rest, 18) };
    let written = record.local();
    let as_written = written.strip_prefix(mark).and_then(|w| w.strip_prefix(rest)) == Some(name.as_bytes());
    Ok(as_written.then_some((record, name)))
}

/// Size, hash, sum and, for manifest and signature, the bytes of an entry.
struct Digested {
    sealed: Sealed,
    crc: u32,
    bytes: Vec<u8>,
}

/// How many bytes of an entry to keep.
fn kept(name: &str) -> usize {
    match name {
        MANIFEST => MANIFEST_CAP,
        SIGNATURE => SIGNATURE_CAP,
        _ => 0,
    }
}

/// Hashes `size` bytes at most `cap`; `None` when the reader ends before `size`.
fn digest(
    name: &str,
    file: &mut impl Read,
    size: u64,
    cap: u64,
    keep: usize,
) -> io::Result<Option<Digested>> {
    let (mut hash, mut crc, mut bytes) = (Sha256::new(), crc32fast::Hasher::new(), Vec::new());
    let mut buffer = vec![0; STEP];
    let mut left = size.min(cap);
    while left > 0 {
        let want = usize::try_from(left).unwrap_or(STEP).min(STEP);
        let step = buffer.get_mut(..want).unwrap_or_default();
        let read = fill(file, step)?;
        let step = step.get(..read).unwrap_or_default();
        hash.update(step);
        crc.update(step);
        if bytes.len() + read <= keep {
            bytes.extend_from_slice(step);
        }
        if read < want {
            return Ok(None);
        }
        left -= read as u64;
    }
    let sealed = Sealed { name: name.to_owned(), size, sha256: hash.finalize().into() };
    Ok(Some(Digested { sealed, crc: crc.finalize(), bytes }))
}

impl Contents {
    fn take(&mut self, name: String, entry: Digested) {
        if !is_entry(&name) {
            self.names.push(Tampering::ForbiddenName { name: name.escape_debug().to_string() });
        }
        match name.as_str() {
            MANIFEST => self.manifest = Some(entry.bytes),
            SIGNATURE => self.signature = Some(entry.bytes),
            _ => self.entries.push(entry.sealed),
        }
    }
}

/// Looks into a file that is not as written, by its directory, to say which entries differ. `None` when there is no
/// directory to go by.
fn look_into(file: &mut (impl Read + Seek)) -> io::Result<Option<Contents>> {
    let length = file.seek(SeekFrom::End(0))?;
    let Some(lines) = directory(file, length)? else { return Ok(None) };
    let mut contents = Contents::default();
    let mut names = BTreeSet::new();
    let mut budget = length.saturating_mul(RATIO_CAP);
    for line in lines {
        let name = line.name.escape_debug().to_string();
        if !names.insert(line.name.to_ascii_lowercase()) {
            contents.names.push(Tampering::Duplicate { name });
            continue;
        }
        if !is_entry(&line.name) {
            contents.names.push(Tampering::ForbiddenName { name });
            continue;
        }
        let entry = match unpacked(file, &line, &mut budget)? {
            Some(entry) => entry,
            // Damaged or beyond the budget: no content can be the sealed one.
            None => Digested {
                sealed: Sealed { name: line.name.clone(), size: line.size, sha256: [0; 32] },
                crc: 0,
                bytes: Vec::new(),
            },
        };
        contents.take(line.name, entry);
    }
    Ok(Some(contents))
}

/// A line of a directory.
struct Line {
    name: String,
    method: u16,
    packed: u64,
    size: u64,
    offset: u64,
}

/// The lines of the directory that the end record points to.
fn directory(file: &mut (impl Read + Seek), length: u64) -> io::Result<Option<Vec<Line>>> {
    let tail = length.min(archive::END as u64 + u64::from(u16::MAX));
    file.seek(SeekFrom::End(-(tail as i64)))?;
    let mut end = vec![0; tail as usize];
    fill(file, &mut end)?;
    let Some(at) = end.windows(archive::END).rposition(|w| w.starts_with(&archive::END_MARK)) else {
        return Ok(None);
    };
    let end = end.get(at..).unwrap_or_default();
    let (count, size, start) = (u16_at(end, 10), u32_at(end, 12), u32_at(end, 16));
    file.seek(SeekFrom::Start(u64::from(start)))?;
    let mut reader = BufReader::new(file.take(u64::from(size)));
    let mut lines = Vec::new();
    for _ in 0..usize::from(count).min(archive::MOST_ENTRIES) {
        let mut fixed = [0; archive::CENTRAL];
        if fill(&mut reader, &mut fixed)? < fixed.len() || !fixed.starts_with(&archive::CENTRAL_MARK) {
            break;
        }
        let mut name = vec![0; usize::from(u16_at(&fixed, 28))];
        fill(&mut reader, &mut name)?;
        let skip = u64::from(u16_at(&fixed, 30)) + u64::from(u16_at(&fixed, 32));
        io::copy(&mut reader.by_ref().take(skip), &mut io::sink())?;
        name.truncate(2 * LONGEST_NAME);
        lines.push(Line {
            name: String::from_utf8_lossy(&name).into_owned(),
            method: u16_at(&fixed, 10),
            packed: u64::from(u32_at(&fixed, 20)),
            size: u64::from(u32_at(&fixed, 24)),
            offset: u64::from(u32_at(&fixed, 42)),
        });
    }
    Ok((!lines.is_empty()).then_some(lines))
}

/// Hashes an entry, stored or deflated, within the budget.
fn unpacked(file: &mut (impl Read + Seek), line: &Line, budget: &mut u64) -> io::Result<Option<Digested>> {
    let size = line.size.min(line.packed.saturating_mul(RATIO_CAP * RATIO_CAP));
    if size < line.size || size > *budget {
        return Ok(None);
    }
    *budget -= size;
    file.seek(SeekFrom::Start(line.offset))?;
    let mut fixed = [0; archive::LOCAL];
    if fill(file, &mut fixed)? < fixed.len() || !fixed.starts_with(&archive::LOCAL_MARK) {
        return Ok(None);
    }
    file.seek_relative(i64::from(u16_at(&fixed, 26)) + i64::from(u16_at(&fixed, 28)))?;
    let mut packed = file.take(line.packed);
    let keep = kept(&line.name);
    match line.method {
        0 => digest(&line.name, &mut packed, size, size, keep),
        8 => {
            let mut inflated = flate2::read::DeflateDecoder::new(packed);
            // A damaged stream is a finding about the entry, not a failure of the disk.
            Ok(digest(&line.name, &mut inflated, size, size, keep).ok().flatten())
        }
        _ => Ok(None),
    }
}

/// Reads until the buffer is full or the reader ends.
fn fill(file: &mut impl Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut at = 0;
    while let Some(rest) = buffer.get_mut(at..).filter(|rest| !rest.is_empty()) {
        match file.read(rest) {
            Ok(0) => break,
            Ok(read) => at += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(at)
}

fn u16_at(bytes: &[u8], at: usize) -> u16 {
    bytes.get(at..at + 2).and_then(|b| b.try_into().ok()).map_or(0, u16::from_le_bytes)
}

fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..at + 4).and_then(|b| b.try_into().ok()).map_or(0, u32::from_le_bytes)
}
