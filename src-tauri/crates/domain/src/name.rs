//! Names as pairs: the Arabic and the Latin spelling of one name.

use serde::{Deserialize, Serialize};

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
