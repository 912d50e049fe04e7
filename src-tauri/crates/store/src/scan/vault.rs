//! The files of `scans/`: each encrypted by chunk under a key of its own, so that a cut, a lengthening, a change or an
//! exchange of files is noticed, and nothing is ever decrypted to disk.

use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chacha20poly1305::aead::{AeadInPlace, KeyInit};
use chacha20poly1305::{ChaCha20Poly1305, Nonce};
use zeroize::Zeroizing;

use crate::entropy::{Entropy, random};
use crate::folder::owner_only;
use crate::key::{Key, hex};

const MAGIC: &[u8; 8] = b"MILAFSC1";
const SALT_BYTES: usize = 16;
const CHUNK_BYTES: usize = 64 * 1024;
const TAG_BYTES: usize = 16;

/// The folder of scans with the key that each file's key comes from.
pub(crate) struct Vault {
    folder: PathBuf,
    key: Key,
}

/// Why a file gives nothing back.
pub(crate) enum Fault {
    Missing,
    Changed,
    Io(io::Error),
}

impl Vault {
    pub(crate) fn new(folder: PathBuf, key: Key) -> Vault {
        Vault { folder, key }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Encrypts `bytes` into a new file of a random name, synced.
    pub(crate) fn put(&self, bytes: &[u8], entropy: &mut dyn Entropy) -> io::Result<String> {
        let name = hex(&random::<16>(entropy));
        let salt = random::<SALT_BYTES>(entropy);
        let sealed = self.seal(&name, &salt, bytes)?;
        let path = self.path(&name);
        let written = write_new(&path, &sealed);
        if written.is_err() {
            let _ = fs::remove_file(&path);
        }
        written.map(|()| name)
    }

    /// Decrypts a file that held so many bytes.
    pub(crate) fn get(&self, name: &str, length: u64) -> Result<Zeroizing<Vec<u8>>, Fault> {
        let path = self.path(name);
        let on_disk = match fs::metadata(&path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Err(Fault::Missing),
            Err(error) => return Err(Fault::Io(error)),
        };
        if on_disk != sealed_length(length) {
            return Err(Fault::Changed);
        }
        let sealed = fs::read(&path).map_err(Fault::Io)?;
        self.open(name, &sealed).ok_or(Fault::Changed)
    }

    /// Takes a file away; one that is gone already is no fault.
    pub(crate) fn remove(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.path(name)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    fn cipher(&self, name: &str, salt: &[u8]) -> ChaCha20Poly1305 {
        let key = self.key.derive(&format!("milaf scan {name}"), salt);
        ChaCha20Poly1305::new(&key.0.into())
    }

    fn seal(&self, name: &str, salt: &[u8], bytes: &[u8]) -> io::Result<Vec<u8>> {
        let cipher = self.cipher(name, salt);
        let mut sealed =
            Vec::with_capacity(usize::try_from(sealed_length(bytes.len() as u64)).unwrap_or_default());
        sealed.extend(MAGIC);
        sealed.extend(salt);
        let count = bytes.len().div_ceil(CHUNK_BYTES).max(1);
        for at in 0..count {
            let mut chunk =
                bytes.iter().skip(at * CHUNK_BYTES).take(CHUNK_BYTES).copied().collect::<Vec<u8>>();
            let tag = nonce(at, at + 1 == count)
                .and_then(|nonce| cipher.encrypt_in_place_detached(&nonce, MAGIC, &mut chunk).ok())
                .ok_or(io::ErrorKind::FileTooLarge)?;
            sealed.extend(chunk);
            sealed.extend(tag);
        }
        Ok(sealed)
    }

    fn open(&self, name: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let rest = sealed.strip_prefix(MAGIC)?;
        let (salt, rest) = rest.split_at_checked(SALT_BYTES)?;
        let cipher = self.cipher(name, salt);
        let mut bytes = Zeroizing::new(Vec::with_capacity(rest.len()));
        let chunks = rest.chunks(CHUNK_BYTES + TAG_BYTES);
        let count = chunks.len();
        for (at, chunk) in chunks.enumerate() {
            let (body, tag) = chunk.split_at_checked(chunk.len().checked_sub(TAG_BYTES)?)?;
            let start = bytes.len();
            bytes.extend(body);
            let opened = bytes.get_mut(start..)?;
            cipher.decrypt_in_place_detached(&nonce(at, at + 1 == count)?, MAGIC, opened, tag.into()).ok()?;
        }
        (count > 0).then_some(bytes)
    }
}

/// Counter and last-chunk mark, after the STREAM construction; the key is never used for another file.
fn nonce(at: usize, last: bool) -> Option<Nonce> {
    let mut nonce = Nonce::default();
    let counter = u32::try_from(at).ok()?.to_be_bytes();
    for (to, from) in nonce.iter_mut().skip(7).zip(counter.into_iter().chain([u8::from(last)])) {
        *to = from;
    }
    Some(nonce)
}

fn sealed_length(length: u64) -> u64 {
    let chunks = length.div_ceil(CHUNK_BYTES as u64).max(1);
    (MAGIC.len() + SALT_BYTES) as u64 + length + chunks * TAG_BYTES as u64
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().create_new(true).write(true).open(path)?;
    owner_only(path, 0o600)?;
    file.write_all(bytes)?;
    file.sync_all()
}
