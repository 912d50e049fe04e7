//! The two languages of the program, and the three of its papers.

use serde::{Deserialize, Serialize};

/// A language of the interface: `fr-MA` or `ar-MA`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French as written in Morocco, `fr-MA`.
    Fr,
    /// Arabic as written in Morocco, `ar-MA`: western digits, Moroccan months.
    Ar,
}

impl Language {
    /// Both languages, Arabic first as on papers.
    pub const ALL: [Language; 2] = [Language::Ar, Language::Fr];

    /// The BCP 47 tag: `fr-MA` or `ar-MA`.
    pub fn tag(self) -> &'static str {
        match self {
            Language::Fr => "fr-MA",
            Language::Ar => "ar-MA",
        }
    }

    /// Whether text of this language runs from right to left.
    pub fn is_rtl(self) -> bool {
        self == Language::Ar
    }
}

/// The language of a paper, chosen apart from the window's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PaperLanguage {
    /// Arabic alone.
    Ar,
    /// French alone.
    Fr,
    /// Both, side by side: Arabic at the right, French at the left.
    Both,
}

impl PaperLanguage {
    /// The languages that stand on the paper, Arabic first.
    pub fn languages(self) -> &'static [Language] {
        match self {
            PaperLanguage::Ar => &[Language::Ar],
            PaperLanguage::Fr => &[Language::Fr],
            PaperLanguage::Both => &[Language::Ar, Language::Fr],
        }
    }
}
