//! A wording in both languages, from which a paper takes what it needs.

use milaf_domain::language::Language;
use milaf_domain::name::NamePair;

/// The same thing said in Arabic and in French; neither is a translation of the other's layout. A paper in one
/// language reads its own half alone.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Twin {
    /// In Arabic.
    pub ar: String,
    /// In French.
    pub fr: String,
}

impl Twin {
    /// From its halves.
    pub fn new(ar: impl Into<String>, fr: impl Into<String>) -> Twin {
        Twin { ar: ar.into(), fr: fr.into() }
    }

    /// Each half asked of a function: `Twin::each(|language| words.label(language))`.
    pub fn each(mut half: impl FnMut(Language) -> String) -> Twin {
        Twin { ar: half(Language::Ar), fr: half(Language::Fr) }
    }

    /// The half in a language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Ar => &self.ar,
            Language::Fr => &self.fr,
        }
    }

    /// Whether neither half says anything.
    pub fn is_empty(&self) -> bool {
        self.ar.is_empty() && self.fr.is_empty()
    }
}

impl From<&NamePair> for Twin {
    fn from(name: &NamePair) -> Twin {
        Twin { ar: name.ar.clone(), fr: name.latin.clone() }
    }
}
