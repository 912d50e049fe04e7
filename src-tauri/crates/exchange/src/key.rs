//! The register's signing key (Ed25519), its public half and their text files.
//!
//! The secret never leaves the register; this crate is given its 32 bytes and gives signatures back.

use std::fmt;

use ed25519_dalek::{Signer, VerifyingKey};
use sha2::{Digest, Sha256};

use crate::hex;

/// First line of a public key file.
const KEY_HEADING: &str = "milaf public key 1";
/// First line of a signature file.
const SIGNATURE_HEADING: &str = "milaf signature 1";
/// Bytes of the key's hash that make its fingerprint.
const FINGERPRINT: usize = 16;

/// A secret key. Its memory is wiped when it goes.
pub struct SigningKey(ed25519_dalek::SigningKey);

impl SigningKey {
    /// The key of 32 bytes: fresh from the system's randomness when a register is made, kept in the register after.
    pub fn from_bytes(secret: &[u8; 32]) -> SigningKey {
        SigningKey(ed25519_dalek::SigningKey::from_bytes(secret))
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        PublicKey(self.0.verifying_key())
    }

    /// Signs bytes; the same bytes give the same signature (RFC 8032).
    pub fn sign(&self, bytes: &[u8]) -> Signature {
        Signature { key: self.public(), signature: self.0.sign(bytes) }
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey")
    }
}

/// A public key: who signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PublicKey(VerifyingKey);

/// Why a key or signature file was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// Not in the form this program writes.
    #[error("not a key or signature file of this program")]
    Shape,
    /// The digits are no point of the curve, or the fingerprint beside them belongs to another key.
    #[error("the key is damaged")]
    Damaged,
}

impl PublicKey {
    /// The key of 32 bytes.
    ///
    /// # Errors
    /// [`KeyError::Damaged`] for bytes that are no key, or a weak one that would accept forged signatures.
    pub fn from_bytes(bytes: &[u8; 32]) -> Result<PublicKey, KeyError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::Damaged)?;
        if key.is_weak() { Err(KeyError::Damaged) } else { Ok(PublicKey(key)) }
    }

    /// The key's 32 bytes.
    pub fn to_bytes(self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// What stands on each slip, to be compared by eye.
    pub fn fingerprint(self) -> Fingerprint {
        let digest: [u8; 32] = Sha256::digest(self.to_bytes()).into();
        let mut bytes = [0; FINGERPRINT];
        bytes.copy_from_slice(&digest[..FINGERPRINT]);
        Fingerprint(bytes)
    }

    /// Whether `signature` is this key's over `bytes`.
    pub fn signed(self, bytes: &[u8], signature: &Signature) -> bool {
        self == signature.key && self.0.verify_strict(bytes, &signature.signature).is_ok()
    }

    /// The key as a text file with its fingerprint, to hand to whoever will verify.
    pub fn to_text(self) -> String {
        format!(
            "{KEY_HEADING}\nkey: {}\nfingerprint: {}\n",
            hex::digits(&self.to_bytes()),
            self.fingerprint()
        )
    }

    /// Reads a public key file; line ends and blanks around lines are free.
    ///
    /// # Errors
    /// [`KeyError::Shape`], [`KeyError::Damaged`].
    pub fn from_text(text: &str) -> Result<PublicKey, KeyError> {
        let [key, fingerprint] = fields(text, KEY_HEADING, ["key", "fingerprint"])?;
        let key = PublicKey::from_bytes(&hex::read(key).ok_or(KeyError::Shape)?)?;
        let stated = hex::read(fingerprint).map(Fingerprint).ok_or(KeyError::Shape)?;
        if key.fingerprint() == stated { Ok(key) } else { Err(KeyError::Damaged) }
    }
}

/// The first 16 bytes of the SHA-256 of a public key, shown as eight groups of four digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Fingerprint([u8; FINGERPRINT]);

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&hex::groups(&self.0))
    }
}

/// A detached signature with the key it claims to come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Who claims to have signed.
    pub key: PublicKey,
    signature: ed25519_dalek::Signature,
}

impl Signature {
    /// The signature as a text file.
    pub fn to_text(&self) -> String {
        format!(
            "{SIGNATURE_HEADING}\nkey: {}\nsignature: {}\n",
            hex::digits(&self.key.to_bytes()),
            hex::digits(&self.signature.to_bytes())
        )
    }

    /// Reads a signature file.
    ///
    /// # Errors
    /// [`KeyError::Shape`] unless it is, byte for byte, as this program writes it; [`KeyError::Damaged`] for a key
    /// that is none.
    pub fn from_text(text: &str) -> Result<Signature, KeyError> {
        let [key, signature] = fields(text, SIGNATURE_HEADING, ["key", "signature"])?;
        let signature: [u8; 64] = hex::read(signature).ok_or(KeyError::Shape)?;
        let read = Signature {
            key: PublicKey::from_bytes(&hex::read(key).ok_or(KeyError::Shape)?)?,
            signature: ed25519_dalek::Signature::from_bytes(&signature),
        };
        if read.to_text() == text { Ok(read) } else { Err(KeyError::Shape) }
    }
}

/// The values of `name: value` lines under a heading, in this order and nothing besides.
fn fields<'t>(text: &'t str, heading: &str, names: [&str; 2]) -> Result<[&'t str; 2], KeyError> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let value = |line: &'t str, name: &str| {
        let (found, value) = line.split_once(':')?;
        (found == name).then_some(value.trim())
    };
    match lines.as_slice() {
        [first, a, b] if *first == heading => {
            let values = value(a, names[0]).zip(value(b, names[1])).ok_or(KeyError::Shape)?;
            Ok([values.0, values.1])
        }
        _ => Err(KeyError::Shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_signature_holds_for_its_bytes_and_key_alone() {
        let (ours, theirs) = (SigningKey::from_bytes(&[7; 32]), SigningKey::from_bytes(&[8; 32]));
        let signature = ours.sign(b"manifest");
        assert!(ours.public().signed(b"manifest", &signature));
        assert!(!ours.public().signed(b"manifesT", &signature));
        assert!(!theirs.public().signed(b"manifest", &signature));
        assert_eq!(Signature::from_text(&signature.to_text()).unwrap(), signature);
    }

    #[test]
    fn a_key_file_tells_a_changed_digit() {
        let key = SigningKey::from_bytes(&[7; 32]).public();
        let text = key.to_text();
        assert_eq!(PublicKey::from_text(&text.replace('\n', "\r\n")).unwrap(), key);
        assert_eq!(key.fingerprint().to_string().split(' ').count(), 8);
        let other = SigningKey::from_bytes(&[9; 32]).public().to_text();
        let mixed: String = text.lines().take(2).chain(other.lines().skip(2)).collect::<Vec<_>>().join("\n");
        assert_eq!(PublicKey::from_text(&mixed), Err(KeyError::Damaged));
        assert_eq!(PublicKey::from_bytes(&[0; 32]), Err(KeyError::Damaged));
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused(text in "(milaf (public key|signature) 1\n)?(key: [0-9a-f]{0,64}\n)?\\PC{0,200}") {
            let _ = PublicKey::from_text(&text);
            let _ = Signature::from_text(&text);
        }
    }
}
