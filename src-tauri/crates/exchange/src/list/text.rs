//! What letters a text file's bytes are.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252, WINDOWS_1256};
use serde::{Deserialize, Serialize};

use super::ListError;

/// An encoding of letters as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16, low byte first.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, high byte first.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1256: Arabic and French small letters.
    #[serde(rename = "windows-1256")]
    Windows1256,
    /// Windows-1252: French.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

/// A reading of bytes as letters is a proposal when the other is at least so many times less plausible.
const CLEARLY: usize = 4;
/// Share of plausible characters that a UTF-16 reading without a mark needs, in per cent.
const PLAUSIBLE: usize = 95;

impl Encoding {
    /// Decodes, the byte order mark taken off; bytes that mean nothing become U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> String {
        let encoding = match self {
            Encoding::Utf8 => encoding_rs::UTF_8,
            Encoding::Utf16Le => UTF_16LE,
            Encoding::Utf16Be => UTF_16BE,
            Encoding::Windows1256 => WINDOWS_1256,
            Encoding::Windows1252 => WINDOWS_1252,
        };
        encoding.decode_with_bom_removal(bytes).0.into_owned()
    }

    /// Encodes; the first character that has no bytes is the error.
    ///
    /// # Errors
    /// The character that this encoding lacks.
    pub fn encode(self, text: &str) -> Result<Vec<u8>, char> {
        let single_byte = |encoding: &'static encoding_rs::Encoding| {
            let mut out = Vec::with_capacity(text.len());
            let mut buffer = [0; 4];
            for c in text.chars() {
                let (bytes, _, lost) = encoding.encode(c.encode_utf8(&mut buffer));
                if lost {
                    return Err(c);
                }
                out.extend_from_slice(&bytes);
            }
            Ok(out)
        };
        match self {
            Encoding::Utf8 => Ok(text.as_bytes().to_vec()),
            Encoding::Utf16Le => Ok(text.encode_utf16().flat_map(u16::to_le_bytes).collect()),
            Encoding::Utf16Be => Ok(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
            Encoding::Windows1256 => single_byte(WINDOWS_1256),
            Encoding::Windows1252 => single_byte(WINDOWS_1252),
        }
    }
}

/// The encodings that the bytes may be: one, or several equally plausible ones. `true` when nothing else is possible.
pub(super) fn candidates(bytes: &[u8]) -> Result<(Vec<Encoding>, bool), ListError> {
    if bytes.starts_with(&[0xEF, 0xBB, 0xBF]) {
        return Ok((vec![Encoding::Utf8], true));
    }
    if bytes.starts_with(&[0xFF, 0xFE]) {
        return Ok((vec![Encoding::Utf16Le], true));
    }
    if bytes.starts_with(&[0xFE, 0xFF]) {
        return Ok((vec![Encoding::Utf16Be], true));
    }
    for encoding in [Encoding::Utf16Le, Encoding::Utf16Be] {
        if is_utf16(bytes, encoding) {
            return Ok((vec![encoding], false));
        }
    }
    if bytes.iter().any(|b| matches!(b, 0..=8 | 14..=26 | 28..=31)) {
        return Err(ListError::NotAList);
    }
    if std::str::from_utf8(bytes).is_ok() {
        return Ok((vec![Encoding::Utf8], true));
    }
    if let Some(line) = broken_utf8(bytes) {
        return Err(ListError::BrokenText { line });
    }
    Ok(single_byte(bytes))
}

/// Whether the bytes, two by two, are letters that lists are written in.
fn is_utf16(bytes: &[u8], encoding: Encoding) -> bool {
    let units = bytes.chunks_exact(2).take(4096).map(|pair| match encoding {
        Encoding::Utf16Le => u16::from_le_bytes([pair[0], pair[1]]),
        _ => u16::from_be_bytes([pair[0], pair[1]]),
    });
    let plausible = |unit: &u16| matches!(unit, 9 | 10 | 13 | 0x20..=0x7E | 0xA0..=0x17F | 0x600..=0x6FF | 0x2000..=0x206F);
    let (all, good) = units.fold((0, 0), |(all, good), unit| (all + 1, good + usize::from(plausible(&unit))));
    bytes.len().is_multiple_of(2) && all > 1 && good * 100 >= all * PLAUSIBLE
}

/// The first damaged line of text that is otherwise UTF-8.
fn broken_utf8(bytes: &[u8]) -> Option<usize> {
    let (mut good, mut bad, mut first) = (0, 0, None);
    let mut before = 0;
    for chunk in bytes.utf8_chunks() {
        good += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        before += chunk.valid().matches('\n').count();
        if !chunk.invalid().is_empty() {
            bad += 1;
            first = first.or(Some(before + 1));
        }
    }
    // Single-byte text hardly ever holds two high bytes that happen to be a UTF-8 letter.
    first.filter(|_| good > CLEARLY * bad)
}

/// Windows-1256 against Windows-1252, by words that no language writes.
fn single_byte(bytes: &[u8]) -> (Vec<Encoding>, bool) {
    let (arabic, french) = (Encoding::Windows1256.decode(bytes), Encoding::Windows1252.decode(bytes));
    if arabic == french {
        return (vec![Encoding::Windows1252], false);
    }
    let odd_in_arabic = words(&arabic).filter(|w| is_odd_in_1256(w)).count();
    let odd_in_french = words(&french).filter(|w| is_odd_in_1252(w)).count();
    if odd_in_arabic * CLEARLY <= odd_in_french && odd_in_french > 0 {
        (vec![Encoding::Windows1256], false)
    } else if odd_in_french * CLEARLY <= odd_in_arabic && odd_in_arabic > 0 {
        (vec![Encoding::Windows1252], false)
    } else {
        (vec![Encoding::Windows1256, Encoding::Windows1252], false)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii())
}

/// Arabic and Latin letters in one word, or letters of Urdu and Persian that no Moroccan list has.
fn is_odd_in_1256(word: &str) -> bool {
    let is_arabic = |c: char| ('\u{0600}'..='\u{06FF}').contains(&c);
    let mixed = word.chars().any(is_arabic) && !word.chars().all(is_arabic);
    mixed || word.chars().any(|c| matches!(c, 'ٹ' | 'چ' | 'ژ' | 'ڈ' | 'ڑ' | 'ں' | 'ھ' | 'ہ' | 'ے' | 'ƒ'))
}

/// A letter that French does not have, or three accented ones in a row.
fn is_odd_in_1252(word: &str) -> bool {
    let foreign = |c: char| !c.is_ascii() && !"àâäçéèêëîïôöùûüÿœæñÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸŒÆÑªº".contains(c);
    let run = word.chars().fold((0, 0), |(run, longest): (usize, usize), c| {
        let run = if c.is_ascii() { 0 } else { run + 1 };
        (run, longest.max(run))
    });
    word.chars().any(foreign) || run.1 > 2
}
