//! Names as pairs: the Arabic and the Latin spelling of one name.

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::fault::{Fault, FaultCode, Parsed};
use crate::fold::is_invisible;
use crate::language::Language;

/// One name in both scripts; either may be missing until someone writes it down.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct NamePair {
    /// In Arabic letters, cleaned; empty when unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub ar: String,
    /// In Latin letters, cleaned; empty when unknown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub latin: String,
}

impl NamePair {
    /// A pair from its two spellings.
    pub fn new(ar: impl Into<String>, latin: impl Into<String>) -> NamePair {
        NamePair { ar: ar.into(), latin: latin.into() }
    }

    /// Whether neither spelling is known.
    pub fn is_empty(&self) -> bool {
        self.ar.is_empty() && self.latin.is_empty()
    }

    /// The spelling for a language, or the other one where that is missing.
    pub fn in_language(&self, language: Language) -> &str {
        let (first, second) = match language {
            Language::Ar => (&self.ar, &self.latin),
            Language::Fr => (&self.latin, &self.ar),
        };
        if first.is_empty() { second } else { first }
    }
}

/// A person's name: last name and first name, each a pair.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PersonName {
    /// الاسم العائلي / nom.
    pub last: NamePair,
    /// الاسم الشخصي / prénom.
    pub first: NamePair,
}

impl PersonName {
    /// First name then last name in Arabic (محمد العلوي), last name then first name in French (EL ALAOUI Mohamed):
    /// the order each language's lists use. A missing spelling falls back to the other script.
    pub fn in_language(&self, language: Language) -> String {
        let (last, first) = (self.last.in_language(language), self.first.in_language(language));
        let (a, b) = match language {
            Language::Ar => (first, last),
            Language::Fr => (last, first),
        };
        format!("{a} {b}").trim().to_owned()
    }

    /// Whether no spelling of either part is known.
    pub fn is_empty(&self) -> bool {
        self.last.is_empty() && self.first.is_empty()
    }
}

/// The longest name the register keeps, in characters.
pub const LONGEST: usize = 300;
/// Boxes for a last name on form 328-1-01; first names have 28.
pub const FORM_BOXES: usize = 30;

/// The text without invisible marks, composed (NFC), runs of blanks as one space, trimmed. Apostrophes and hyphens stay.
pub fn visible(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.nfc() {
        if is_invisible(c) {
            continue;
        }
        if c.is_whitespace() || c.is_control() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether most letters are Arabic.
pub fn is_arabic(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic());
    let (arabic, other) =
        letters.fold((0, 0), |(a, o), c| if script(c) == Script::Arabic { (a + 1, o) } else { (a, o + 1) });
    arabic > other
}

/// Reads one spelling of one name.
///
/// # Errors
/// [`FaultCode::Empty`], [`FaultCode::NameNoLetter`], [`FaultCode::NameTooLong`]. Warnings:
/// [`FaultCode::NameInvisible`], [`FaultCode::NameMixedScripts`], [`FaultCode::NameLongForForm`].
pub fn parse(text: &str) -> Result<Parsed<String>, Fault> {
    let name = visible(text);
    if name.is_empty() {
        return Err(Fault::new(FaultCode::Empty, text));
    }
    if !name.chars().any(char::is_alphabetic) {
        return Err(Fault::new(FaultCode::NameNoLetter, text));
    }
    let length = name.chars().count();
    if length > LONGEST {
        return Err(Fault::new(FaultCode::NameTooLong, text));
    }
    let mixed = name.split(' ').any(|word| {
        let mut scripts = word.chars().filter(|c| c.is_alphabetic()).map(script);
        scripts.next().is_some_and(|first| scripts.any(|s| s != first))
    });
    let warnings = [
        (text.chars().any(is_invisible), FaultCode::NameInvisible),
        (mixed, FaultCode::NameMixedScripts),
        (length > FORM_BOXES, FaultCode::NameLongForForm),
    ];
    Ok(Parsed {
        value: name,
        warnings: warnings.into_iter().filter_map(|(is, code)| is.then_some(code)).collect(),
    })
}

#[derive(PartialEq, Eq, Clone, Copy)]
enum Script {
    Arabic,
    Latin,
    Other,
}

fn script(c: char) -> Script {
    match c {
        '\u{0600}'..='\u{06FF}'
        | '\u{0750}'..='\u{077F}'
        | '\u{08A0}'..='\u{08FF}'
        | '\u{FB50}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFF}' => Script::Arabic,
        'A'..='Z' | 'a'..='z' | '\u{00AA}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => Script::Latin,
        _ => Script::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_out_invisible_marks_and_says_so() {
        let parsed = parse("محمد\u{202E} العلوي").unwrap();
        assert_eq!(
            (parsed.value.as_str(), parsed.warnings.as_slice()),
            ("محمد العلوي", &[FaultCode::NameInvisible][..])
        );
    }

    #[test]
    fn warns_of_two_scripts_in_one_word() {
        assert_eq!(parse("Аmina").unwrap().warnings, [FaultCode::NameMixedScripts]);
        assert!(parse("سوق Had").unwrap().warnings.is_empty());
        assert_eq!(parse("12").unwrap_err().code, FaultCode::NameNoLetter);
    }
}
