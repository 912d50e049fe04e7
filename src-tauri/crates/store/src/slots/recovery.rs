//! The recovery code: 160 random bits, printed once, typed back by a tired person from paper.

use std::fmt;
use std::str::FromStr;

use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::entropy::{Entropy, random};
use crate::error::Error;

/// Crockford's base 32: no I, L, O or U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_PER_CHARACTER: usize = 5;
const SECRET_BYTES: usize = 20;
const SECRET_CHARACTERS: usize = SECRET_BYTES * 8 / BITS_PER_CHARACTER;
/// 20 bits of checksum: one mistyped code in a million passes for a right one.
const CHECK_CHARACTERS: usize = 4;
const GROUP: usize = 4;

/// A recovery code: 36 characters in 9 groups of 4, the last group a checksum. Case, spaces and dashes do not matter,
/// and O, I, L are read as 0, 1, 1. Wiped when dropped; shown only by [`fmt::Display`].
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct RecoveryCode([u8; SECRET_BYTES]);

impl RecoveryCode {
    /// Characters at the end that only check the others: the last group.
    pub const CHECK_LETTERS: usize = CHECK_CHARACTERS;

    /// Its groups of four characters, the last one the checksum.
    pub fn groups(&self) -> Vec<String> {
        self.to_string().split('-').map(str::to_owned).collect()
    }

    /// A fresh code.
    pub(crate) fn new(entropy: &mut dyn Entropy) -> RecoveryCode {
        RecoveryCode(random(entropy))
    }

    pub(super) fn secret(&self) -> &[u8] {
        &self.0
    }

    fn characters(&self) -> Vec<u8> {
        let digest = Sha256::new().chain_update(b"milaf recovery code").chain_update(self.0).finalize();
        let mut characters = base32(&self.0, SECRET_CHARACTERS);
        characters.extend(base32(&digest, CHECK_CHARACTERS));
        characters
    }
}

/// The first `count` groups of five bits.
fn base32(bytes: &[u8], count: usize) -> Vec<u8> {
    (0..count)
        .map(|at| {
            let value = (0..BITS_PER_CHARACTER).fold(0, |value, bit| {
                let at = at * BITS_PER_CHARACTER + bit;
                let byte = bytes.get(at / 8).copied().unwrap_or_default();
                value << 1 | usize::from(byte >> (7 - at % 8) & 1)
            });
            ALPHABET.get(value).copied().unwrap_or(b'0')
        })
        .collect()
}

impl fmt::Display for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, character) in self.characters().into_iter().enumerate() {
            if at > 0 && at % GROUP == 0 {
                f.write_str("-")?;
            }
            write!(f, "{}", char::from(character))?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecoveryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryCode(…)")
    }
}

impl FromStr for RecoveryCode {
    type Err = Error;

    fn from_str(text: &str) -> Result<RecoveryCode, Error> {
        let typed: Vec<u8> = text
            .chars()
            .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '—' | '_' | '.'))
            .map(|c| match milaf_domain::fold::ascii_digit(c).unwrap_or(c).to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .map(|c| u8::try_from(c).map_err(|_| Error::RecoveryCodeShape))
            .collect::<Result<_, _>>()?;
        if typed.len() != SECRET_CHARACTERS + CHECK_CHARACTERS {
            return Err(Error::RecoveryCodeShape);
        }
        let mut code = RecoveryCode([0; SECRET_BYTES]);
        for (at, character) in typed.iter().take(SECRET_CHARACTERS).enumerate() {
            let value = ALPHABET.iter().position(|a| a == character).ok_or(Error::RecoveryCodeShape)?;
            for bit in 0..BITS_PER_CHARACTER {
                let place = at * BITS_PER_CHARACTER + bit;
                if let (1, Some(byte)) =
                    (value >> (BITS_PER_CHARACTER - 1 - bit) & 1, code.0.get_mut(place / 8))
                {
                    *byte |= 1 << (7 - place % 8);
                }
            }
        }
        if code.characters() == typed { Ok(code) } else { Err(Error::RecoveryCodeShape) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(seed: u8) -> RecoveryCode {
        RecoveryCode::new(&mut |bytes: &mut [u8]| {
            for (at, byte) in bytes.iter_mut().enumerate() {
                *byte = seed.wrapping_mul(31).wrapping_add(at as u8 * 7);
            }
        })
    }

    #[test]
    fn is_read_back_however_it_is_typed() {
        let code = code(5);
        let printed = code.to_string();
        assert_eq!(printed.len(), 36 + 8);
        assert_eq!(printed.parse::<RecoveryCode>().unwrap(), code);
        let sloppy = printed.to_lowercase().replace('-', "  ").replace('0', "o").replace('1', "l");
        assert_eq!(sloppy.parse::<RecoveryCode>().unwrap(), code);
    }

    #[test]
    fn notices_any_single_mistyped_character() {
        let printed = code(9).to_string();
        for at in (0..printed.len()).filter(|at| !printed.as_bytes()[*at].eq(&b'-')) {
            let mut typed = printed.clone().into_bytes();
            typed[at] = if typed[at] == b'7' { b'8' } else { b'7' };
            let typed = String::from_utf8(typed).unwrap();
            assert!(matches!(typed.parse::<RecoveryCode>(), Err(Error::RecoveryCodeShape)), "{typed}");
        }
    }

    proptest::proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,60}") {
            let _ = text.parse::<RecoveryCode>();
        }
    }
}
