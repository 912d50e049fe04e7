//! The register key and what is derived from it: never the same key for two purposes.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::entropy::{Entropy, random};

/// Bytes of a key.
pub(crate) const KEY_BYTES: usize = 32;

/// A secret of 256 bits, wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub(crate) struct Key(pub(crate) [u8; KEY_BYTES]);

impl Key {
    /// A fresh random key.
    pub(crate) fn new(entropy: &mut dyn Entropy) -> Key {
        Key(random(entropy))
    }

    /// The key for one purpose, named by `label`, and one `context` of it.
    pub(crate) fn derive(&self, label: &str, context: &[u8]) -> Key {
        let mut derived = Key([0; KEY_BYTES]);
        let expanded = Hkdf::<Sha256>::new(Some(context), &self.0).expand(label.as_bytes(), &mut derived.0);
        debug_assert!(expanded.is_ok(), "32 bytes are within what HKDF gives");
        derived
    }

    /// The key as SQLCipher takes a raw one: `x'…'`.
    pub(crate) fn as_pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("x'{}'", hex(&self.0)))
    }

    /// `secret` sealed under this key; `about` must be the same to open it again.
    pub(crate) fn seal(&self, nonce: &[u8; 24], about: &[u8], secret: &[u8]) -> Option<Vec<u8>> {
        XChaCha20Poly1305::new(&self.0.into())
            .encrypt(XNonce::from_slice(nonce), Payload { msg: secret, aad: about })
            .ok()
    }

    /// What was sealed, where key, nonce and `about` are right and no byte was changed.
    pub(crate) fn open(&self, nonce: &[u8; 24], about: &[u8], sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: about })
            .ok()
            .map(Zeroizing::new)
    }
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).filter_map(|d| char::from_digit(u32::from(d), 16)).collect()
}

/// Bytes from hexadecimal; `None` where it is none.
pub(crate) fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = text.chars().map(|c| c.to_digit(16)).collect::<Option<_>>()?;
    let (pairs, rest) = digits.as_chunks::<2>();
    rest.is_empty().then(|| pairs.iter().map(|[high, low]| (high * 16 + low) as u8).collect())
}
