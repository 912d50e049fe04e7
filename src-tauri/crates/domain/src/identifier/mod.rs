//! Identifiers of people and businesses (rule book §6): each its own type, kept in its normal form.
//!
//! `parse` takes whatever a person or a file wrote: separators, lower case, full-width forms and Arabic-Indic digits
//! are read as meant; letters that stand for digits (O/0, I/1) are only *proposed* as the fault's likely correction.

mod business;
mod cin;
mod contact;
pub mod mrz;
mod rib;

pub use business::{Ice, ProfessionalTaxNumber, TaxNumber, TradeRegisterNumber};
pub use cin::{Cin, IdentityDocument, ResidenceCard};
pub use contact::{CnssNumber, Email, Phone, PostalCode};
pub use mrz::Mrz;
pub use rib::Rib;

use unicode_normalization::UnicodeNormalization;

use crate::fold::ascii_digit;

/// The characters that carry meaning: compatibility forms folded, digits of any script to 0-9, letters upper case,
/// blanks, separators and invisible marks out.
pub(crate) fn compact(text: &str) -> String {
    text.nfkc()
        .filter_map(|c| match ascii_digit(c) {
            Some(digit) => Some(digit),
            None if c.is_alphanumeric() || matches!(c, '+' | '@' | '<' | '_') => Some(c),
            None => None,
        })
        .flat_map(char::to_uppercase)
        .collect()
}

/// Letters that are often typed or scanned for digits, read as those digits.
pub(crate) fn letters_as_digits(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            'O' | 'Q' | 'D' => '0',
            'I' | 'L' | '|' => '1',
            'Z' => '2',
            'S' => '5',
            'B' => '8',
            other => other,
        })
        .collect()
}

pub(crate) fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// The remainder of a run of decimal digits by 97.
pub(crate) fn mod_97(digits: &str) -> u32 {
    digits.bytes().filter(u8::is_ascii_digit).fold(0, |r, b| (r * 10 + u32::from(b - b'0')) % 97)
}

/// A newtype over its normal form, read and written as text; reading parses again, so that no faulty value enters
/// through a file.
macro_rules! identifier {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub(super) String);

        impl $name {
            /// The normal form.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::fault::Fault;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $name::parse(text).map(|parsed| parsed.value)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use identifier;
