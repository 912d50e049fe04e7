//! Bytes as hexadecimal digits, for people and for files.

use std::fmt::Write;

/// Lower-case digits without separators: `0a1b…`.
pub(crate) fn digits(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a String cannot fail.
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Upper-case groups of four digits with a space between, as papers print them: `0A1B 2C3D`.
pub(crate) fn groups(bytes: &[u8]) -> String {
    bytes.chunks(2).map(|pair| digits(pair).to_uppercase()).collect::<Vec<_>>().join(" ")
}

/// Reads exactly `N` bytes; blanks between digits are free, case does not matter.
pub(crate) fn read<const N: usize>(text: &str) -> Option<[u8; N]> {
    let mut out = [0; N];
    let mut values = text.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_digit(16));
    for byte in &mut out {
        *byte = u8::try_from(values.next()?? * 16 + values.next()??).ok()?;
    }
    values.next().is_none().then_some(out)
}

/// Bytes as text in serialized data, lower-case digits.
pub(crate) mod text {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub(crate) fn serialize<S: Serializer>(bytes: &[u8; 32], serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&super::digits(bytes))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<[u8; 32], D::Error> {
        super::read(&String::deserialize(deserializer)?)
            .ok_or_else(|| D::Error::custom("not 64 hexadecimal digits"))
    }
}
